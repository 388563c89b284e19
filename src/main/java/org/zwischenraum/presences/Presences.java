package org.zwischenraum.presences;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.live.Receivers;
import org.zwischenraum.members.Member;
import org.zwischenraum.plans.Plans;
import org.zwischenraum.spaces.Space;
import org.zwischenraum.spaces.Spaces;
import org.zwischenraum.web.NotThere;

/** Who is here. Whoever shows others asks with the viewer at hand: what is not for the viewer is not there. */
@Component
public class Presences {
    private final Roll roll;
    private final PresenceRows rows;
    private final Sight sight;
    private final Spaces spaces;
    private final Plans plans;
    private final Movements movements;
    private final Habits habits;
    private final StayWatch watch;
    private final Echo echo;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Presences(
            Roll roll,
            PresenceRows rows,
            Sight sight,
            Spaces spaces,
            Plans plans,
            Movements movements,
            Habits habits,
            StayWatch watch,
            Echo echo,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.roll = roll;
        this.rows = rows;
        this.sight = sight;
        this.spaces = spaces;
        this.plans = plans;
        this.movements = movements;
        this.habits = habits;
        this.watch = watch;
        this.echo = echo;
        this.facts = facts;
        this.clock = clock;
    }

    /** Whether and how somebody is here, invisible or not: for themselves and the house's own bookkeeping, never for a page. */
    public Optional<Presence> of(UUID member) {
        return roll.of(member);
    }

    /** Somebody's presence, if this viewer sees it. */
    public Optional<Presence> find(UUID member, Member me) {
        return roll.of(member).filter(sight.of(me)::sees);
    }

    /** All others who see this presence, for what is sent to open pages. */
    public Receivers receivers(Presence presence) {
        return sight.receivers(presence);
    }

    /** All in a space whom this viewer sees, the viewer included, in no particular order. */
    public List<Presence> here(UUID space, Member me) {
        return roll.in(space).stream().filter(sight.of(me)::sees).toList();
    }

    /** All in any space whom this viewer sees, the viewer included. */
    public List<Presence> here(Member me) {
        return roll.all().stream().filter(sight.of(me)::sees).toList();
    }

    /** Those of whom this viewer may know that they have come since then, whether they are still here or not. */
    public Set<UUID> arrivedSince(Instant then, Member me) {
        Sight.View view = sight.of(me);
        return movements.arrivedSince(then).stream()
                .filter(one -> view.sees(one.member(), one.audience()))
                .map(Movements.Seen::member)
                .collect(Collectors.toSet());
    }

    /**
     * Somebody comes in, or says anew where and how they are; in the same space they then keep their table.
     *
     * @throws NotThere when there is no such space
     */
    @Transactional
    public Presence arrive(Arrival arrival, Member me) {
        Space space = spaces.find(arrival.space()).orElseThrow(NotThere::new);
        Optional<Presence> before = rows.locked(me.id());
        before.filter(one -> !one.space().equals(space.id())).ifPresent(this::over);
        Instant now = clock.instant();
        Presence next = before.map(one -> one.again(arrival, now))
                .orElseGet(() -> Presence.begin(me.id(), arrival, now))
                .closing(spaces.closing(space, now).orElse(null));
        habits.keep(next);
        return before.filter(one -> one.space().equals(space.id()))
                .map(one -> changed(one, next))
                .orElseGet(() -> begun(next));
    }

    /** Whoever came in goes; nothing happens when they are not here. */
    @Transactional
    public void leave(Member me) {
        end(me.id());
    }

    /** A presence ends, by the house's rules or by a host; nothing happens when there is none. */
    @Transactional
    public void end(UUID member) {
        rows.locked(member).ifPresent(this::over);
    }

    /**
     * Says how one wants to be taken from now on. Being here or not, nothing else changes it.
     *
     * @param until how long it will last, if one knows
     * @throws NotThere when one is not here
     */
    @Transactional
    public Presence state(State state, @Nullable Instant until, Member me) {
        return change(me, one -> one.in(state, until, clock.instant()));
    }

    /**
     * Sits down at a table of the space's plan. Nobody is refused because it is full.
     *
     * @throws NotThere when one is not here, or there is no such table
     */
    @Transactional
    public Presence sit(UUID table, Member me) {
        return change(me, one -> one.seated(standing(table, one), clock.instant()));
    }

    /** Gets up from the table; the state stays. */
    @Transactional
    public void stand(Member me) {
        if (rows.locked(me.id()).isPresent()) change(me, one -> one.seated(null, clock.instant()));
    }

    /** "Ja, noch da." Nothing happens when one is not here any more. */
    @Transactional
    public void confirm(Member me) {
        if (rows.locked(me.id()).isPresent()) change(me, one -> one.heard(clock.instant()));
    }

    /** The connection on which a presence depends is gone. */
    @Transactional
    void lose(UUID member) {
        rows.locked(member)
                .filter(Presence::dependsOnConnection)
                .filter(one -> one.lostAt() == null)
                .ifPresent(one -> changed(one, one.lost(clock.instant())));
    }

    /** The connection is there again, and with it the state that was chosen. */
    @Transactional
    void regain(UUID member) {
        rows.locked(member).filter(one -> one.lostAt() != null).ifPresent(one -> changed(one, one.lost(null)));
    }

    /** The house wonders whether somebody is still here. */
    @Transactional
    void wonder(Presence presence) {
        changed(presence, presence.wondered(clock.instant()));
    }

    /** The house lets somebody in; nothing changes for whoever is here already. */
    @Transactional
    Presence admit(Presence begun) {
        return rows.locked(begun.member()).orElseGet(() -> begun(begun));
    }

    private UUID standing(UUID table, Presence presence) {
        if (plans.of(presence.space()).table(table).isEmpty()) throw new NotThere();
        return table;
    }

    private Presence change(Member me, UnaryOperator<Presence> how) {
        Presence before = rows.locked(me.id()).orElseThrow(NotThere::new);
        return changed(before, how.apply(before));
    }

    private Presence begun(Presence now) {
        rows.keep(now);
        movements.note(Movements.Kind.ARRIVED, now);
        watch.plan(now);
        echo.arrived(now);
        tellHosts(now.space(), now);
        return now;
    }

    private Presence changed(Presence before, Presence now) {
        rows.keep(now);
        watch.plan(now);
        echo.changed(before, now);
        if (before.isInvisible() != now.isInvisible() || before.at() != now.at())
            tellHosts(now.space(), before.isInvisible() ? now : before);
        return now;
    }

    private void over(Presence before) {
        rows.remove(before.member());
        movements.note(Movements.Kind.LEFT, before);
        watch.cancel(before);
        echo.left(before);
        tellHosts(before.space(), before);
    }

    /** What every host may know: that in this space somebody came or went, never who. */
    private void tellHosts(UUID space, Presence shown) {
        if (!shown.isInvisible()) facts.publishEvent(new HereChanged(space));
    }
}
