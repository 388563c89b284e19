package org.zwischenraum.breaks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.jobs.Jobs;
import org.zwischenraum.members.Member;

/** Brings those together who would like a break now; until two would, nobody is shown. */
@Component
public class CoffeeMachine {
    static final Duration WAITING = Duration.ofMinutes(20);
    static final Duration TOGETHER = Duration.ofMinutes(10);

    /** Whoever comes later than this would only say good-bye. */
    private static final Duration WORTH_JOINING = Duration.ofMinutes(3);

    private final Wishes wishes;
    private final Rounds rounds;
    private final Company company;
    private final Jobs jobs;
    private final Clock clock;
    private final BreakNews news;
    private final ApplicationEventPublisher events;

    CoffeeMachine(
            Wishes wishes,
            Rounds rounds,
            Company company,
            Jobs jobs,
            Clock clock,
            BreakNews news,
            ApplicationEventPublisher events) {
        this.wishes = wishes;
        this.rounds = rounds;
        this.company = company;
        this.jobs = jobs;
        this.clock = clock;
        this.news = news;
        this.events = events;
    }

    /** Somebody would like a break: with whoever waits, with a round that has room, or a little later. Twice is once. */
    @Transactional
    public void wish(Member me, UUID space) {
        wishes.alone();
        if (rounds.of(me.id()).isPresent()) return;
        Company.View mine = company.of(me, space);
        Optional<UUID> waiting = waiting(space, mine);
        if (waiting.isPresent()) begin(space, waiting.get(), me.id());
        else open(space, mine).ifPresentOrElse(round -> join(round, me.id()), () -> wait(me, space));
    }

    /** Never mind: whether they waited or stood there, they are gone, and nobody is told why. */
    @Transactional
    public void leave(Member me) {
        wishes.alone();
        wishes.drop(me.id());
        rounds.of(me.id()).ifPresent(round -> leave(round, me.id()));
    }

    /** Whoever blocks somebody beside whom they stand goes back to work. */
    @Transactional
    void part(Member me, UUID other) {
        wishes.alone();
        rounds.of(me.id()).filter(round -> round.has(other)).ifPresent(round -> leave(round, me.id()));
    }

    /** The round of this moment in which somebody stands. */
    Optional<Round> of(Member me) {
        return rounds.of(me.id());
    }

    /** Until when somebody's wish waits. */
    Optional<Instant> waitsUntil(Member me) {
        return wishes.until(me.id());
    }

    /** Rounds that somebody may see and join: only those of whom they may see everybody, and with room for one more. */
    List<Round> open(Member me, UUID space) {
        Company.View mine = company.of(me, space);
        return joinable(space, mine).toList();
    }

    /** A round is over by itself. */
    @Transactional
    void end(UUID round) {
        wishes.alone();
        rounds.find(round).ifPresent(this::end);
    }

    private void end(Round round) {
        rounds.end(round.id());
        news.changed(round.space());
    }

    /** Those who have not met come first, then whoever waits longest. */
    private Optional<UUID> waiting(UUID space, Company.View mine) {
        return wishes.in(space).stream().filter(mine::mayMeet).min(Comparator.comparing(mine::hasMet));
    }

    /** The round in which one has met the fewest. */
    private Optional<Round> open(UUID space, Company.View mine) {
        return joinable(space, mine).min(Comparator.comparingLong(round -> met(round, mine)));
    }

    private Stream<Round> joinable(UUID space, Company.View mine) {
        Instant latest = clock.instant().plus(WORTH_JOINING);
        return rounds.in(space).stream()
                .filter(round -> !round.isFull() && round.endsAt().isAfter(latest))
                .filter(round ->
                        round.guests().size() > 1 && round.guests().stream().allMatch(mine::mayMeet));
    }

    private static long met(Round round, Company.View mine) {
        return round.guests().stream().filter(mine::hasMet).count();
    }

    private void begin(UUID space, UUID waiting, UUID coming) {
        Instant end = clock.instant().plus(TOGETHER);
        UUID round = rounds.begin(space, clock.instant(), end);
        enter(round, waiting);
        enter(round, coming);
        events.publishEvent(new CoffeeShared(round, coming, Set.of(waiting)));
        jobs.at(end, RoundEnd.KIND, round.toString());
        news.begun(waiting, round);
        news.changed(space);
    }

    private void join(Round round, UUID guest) {
        enter(round.id(), guest);
        events.publishEvent(new CoffeeShared(round.id(), guest, Set.copyOf(round.guests())));
        news.changed(round.space());
    }

    private void enter(UUID round, UUID guest) {
        wishes.drop(guest);
        rounds.enter(round, guest);
    }

    private void wait(Member me, UUID space) {
        wishes.keep(me.id(), space, clock.instant().plus(WAITING));
    }

    /** Whoever is left alone is not put on show. */
    private void leave(Round round, UUID guest) {
        rounds.leave(round.id(), guest);
        if (round.guests().size() <= 2) rounds.end(round.id());
        news.changed(round.space());
    }
}
