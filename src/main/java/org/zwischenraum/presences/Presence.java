package org.zwischenraum.presences;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.members.Audience;

/**
 * Somebody who is here. However many windows they have open, it is one.
 *
 * @param state as its owner chose it; what others see is {@link #shown}
 * @param until how long the state will last, as its owner said; null when they did not
 * @param table where they sit, a table of the space's plan; null when at none
 * @param intention what they work on today, in one line; may be empty
 * @param audience who sees that they are here; {@code ONLY_ME} when they are invisible
 * @param heardAt when they last gave a sign of being here
 * @param askedAt since when the house wonders whether they are still here; null when it does not
 * @param lostAt since when a connection is gone on which the presence depends; null when all is well
 */
public record Presence(
        UUID member,
        UUID space,
        At at,
        State state,
        @Nullable Instant until,
        @Nullable UUID table,
        String intention,
        Audience audience,
        Instant since,
        Instant heardAt,
        @Nullable Instant askedAt,
        @Nullable Instant lostAt,
        @Nullable Instant endsAt) {

    /** The state that others see: who has lost the connection will be back soon, and then be as before. */
    public State shown() {
        return lostAt == null ? state : State.BACK_SOON;
    }

    /** How long the shown state will last, as long as that is still to come. */
    public Optional<Instant> lastsUntil(Instant now) {
        return Optional.ofNullable(until).filter(end -> lostAt == null && end.isAfter(now));
    }

    public Optional<UUID> seat() {
        return Optional.ofNullable(table);
    }

    public boolean isRemote() {
        return at == At.REMOTE;
    }

    public boolean isInvisible() {
        return audience == Audience.ONLY_ME;
    }

    /** Whether the house wonders whether they are still here. */
    public boolean isAsked() {
        return askedAt != null;
    }

    /** Only a seat at a table or a call from afar ends with the connection: phones sleep in pockets. */
    boolean dependsOnConnection() {
        return isRemote() && (table != null || state == State.CALL);
    }

    static Presence begin(UUID member, Arrival arrival, Instant now) {
        return new Presence(
                member,
                arrival.space(),
                arrival.at(),
                arrival.state(),
                null,
                null,
                arrival.intention(),
                arrival.audience(),
                now,
                now,
                null,
                null,
                null);
    }

    /** They say anew where and how they are; in the same space they keep their table. */
    Presence again(Arrival arrival, Instant now) {
        boolean stays = space.equals(arrival.space());
        return new Presence(
                member,
                arrival.space(),
                arrival.at(),
                arrival.state(),
                state == arrival.state() ? until : null,
                stays ? table : null,
                arrival.intention(),
                arrival.audience(),
                stays ? since : now,
                now,
                null,
                null,
                endsAt);
    }

    Presence in(State other, @Nullable Instant end, Instant now) {
        return copy(other, end, table, now, null, null, endsAt);
    }

    Presence seated(@Nullable UUID other, Instant now) {
        return copy(state, until, other, now, null, null, endsAt);
    }

    Presence heard(Instant now) {
        return copy(state, until, table, now, null, lostAt, endsAt);
    }

    Presence wondered(Instant now) {
        return copy(state, until, table, heardAt, now, lostAt, endsAt);
    }

    Presence lost(@Nullable Instant when) {
        return copy(state, until, table, heardAt, askedAt, when, endsAt);
    }

    Presence closing(@Nullable Instant end) {
        return copy(state, until, table, heardAt, askedAt, lostAt, end);
    }

    private Presence copy(
            State state,
            @Nullable Instant until,
            @Nullable UUID table,
            Instant heardAt,
            @Nullable Instant askedAt,
            @Nullable Instant lostAt,
            @Nullable Instant endsAt) {
        return new Presence(
                member, space, at, state, until, table, intention, audience, since, heardAt, askedAt, lostAt, endsAt);
    }
}
