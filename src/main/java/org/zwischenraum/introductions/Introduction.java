package org.zwischenraum.introductions;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody would like to make two people known to each other.
 *
 * @param first who is asked first, if one of them wants to be asked before the other learns of it
 * @param about the ask or whatever else led to it; null when nothing did
 * @param endsAt when it ends for everybody, whatever was answered; fixed when it is proposed
 * @param madeAt when both had said gladly; null before
 * @param nameless whether neither of the two learns of whom the other is before it is made: both want to be asked first
 */
public record Introduction(
        UUID id,
        UUID introducer,
        UUID first,
        UUID second,
        String words,
        @Nullable UUID about,
        Instant proposedAt,
        Instant endsAt,
        @Nullable Instant madeAt,
        boolean nameless) {
    /** Long enough for those who wait their turn, one a week, and for those who are asked after the other's yes. */
    static final Duration LASTS = Duration.ofDays(42);

    public List<UUID> two() {
        return List.of(first, second);
    }

    public boolean isOfTheTwo(UUID member) {
        return first.equals(member) || second.equals(member);
    }

    /** The other of the two. */
    public UUID otherThan(UUID member) {
        return first.equals(member) ? second : first;
    }

    public boolean isBy(UUID member) {
        return introducer.equals(member);
    }

    /** Whether both said gladly. */
    public boolean isMade() {
        return madeAt != null;
    }

    State state(Instant now) {
        if (isMade()) return State.MADE;
        return now.isBefore(endsAt) ? State.OPEN : State.ENDED;
    }

    /** Whether this viewer must not learn yet who the other is. */
    boolean isNamelessFor(UUID viewer) {
        return nameless && !isMade() && isOfTheTwo(viewer);
    }

    public String path() {
        return "/introductions/" + id;
    }
}
