package org.zwischenraum.pairs;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.AskLists;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.expertise.Expertise;
import org.zwischenraum.jobs.HouseClock;
import org.zwischenraum.jobs.Job;
import org.zwischenraum.matching.Match;
import org.zwischenraum.matching.Rules;
import org.zwischenraum.matching.Seeking;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Helpers;
import org.zwischenraum.members.Line;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.reasons.Reason;
import org.zwischenraum.web.Ids;

/**
 * Looks once a day who could get to know whom: by open asks that many may read, by goals and horizons that
 * all members may, and for newcomers also by the days on which both are there. Newcomers are looked at each day.
 */
@Component
class PairSearch implements Job {
    private static final Duration A_MONTH = Duration.ofDays(30);
    private static final Rules SURE = new Rules(2, Rules.usual().enough(), false);

    /**
     * How much must speak for somebody of whom a goal or horizon made us think, as {@link Match#score()}. Nobody asks there, so
     * what is far-fetched is not worth a host's word; of the pairs of a house that scored less, few made sense to a reader.
     */
    private static final double TELLING = .5;

    /** So many pairs one person begins with at a time. */
    private static final int AT_MOST = 2;

    private static final int NEWCOMERS = 100;

    /** So many members are looked at a day, others on other days: a search takes some milliseconds each. */
    private static final int A_DAY = 300;

    private final Members members;
    private final Helpers helpers;
    private final Asks asks;
    private final AskLists lists;
    private final Expertise expertise;
    private final Strangers strangers;
    private final Apart apart;
    private final Pairs pairs;
    private final Newcomers newcomers;
    private final Occasions occasions;
    private final HouseClock clock;
    private volatile boolean isPaused;

    PairSearch(
            Members members,
            Helpers helpers,
            Asks asks,
            AskLists lists,
            Expertise expertise,
            Strangers strangers,
            Apart apart,
            Pairs pairs,
            Newcomers newcomers,
            Occasions occasions,
            HouseClock clock) {
        this.members = members;
        this.helpers = helpers;
        this.asks = asks;
        this.lists = lists;
        this.expertise = expertise;
        this.strangers = strangers;
        this.apart = apart;
        this.pairs = pairs;
        this.newcomers = newcomers;
        this.occasions = occasions;
        this.clock = clock;
    }

    /** What somebody is after. */
    private record Wish(Origin origin, Optional<UUID> ask, String text) {}

    @Override
    public boolean restsWhenSwitchedOff() {
        return true;
    }

    @Override
    public String kind() {
        return "pairs.look";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofDays(1));
    }

    /** While weeks of a story pass at once, what is due on each of their days is left out. */
    void pause(boolean isPaused) {
        this.isPaused = isPaused;
    }

    @Override
    public void run(String subject) {
        if (isPaused) return;
        Map<UUID, List<Ask>> open = openAsks();
        List<Member> all =
                members.listed().stream().filter(member -> !member.isPaused()).toList();
        List<Member> fresh = newcomers.latest().stream().limit(NEWCOMERS).toList();
        today(all).stream()
                .filter(member -> !fresh.contains(member))
                .forEach(member -> found(member, open).limit(AT_MOST).forEach(pairs::keep));
        fresh.forEach(member -> welcome(member, open, all));
    }

    /** Who has no words yet still sits in the house on the same days as somebody who knows it. */
    private void welcome(Member newcomer, Map<UUID, List<Ask>> open, List<Member> all) {
        List<Pair> found = found(newcomer, open).limit(AT_MOST).toList();
        found.forEach(pairs::keep);
        if (found.isEmpty()) onTheSameDays(newcomer, all).ifPresent(pairs::keep);
    }

    /** The strongest first, each person once. */
    private Stream<Pair> found(Member seeker, Map<UUID, List<Ask>> open) {
        Set<UUID> seen = new HashSet<>();
        Set<UUID> never = apart.never(seeker.id());
        return wishes(seeker, open.getOrDefault(seeker.id(), List.of()))
                .flatMap(wish -> mayBeFound(pairs(seeker, wish), never).limit(1))
                .filter(pair -> seen.add(pair.giver()));
    }

    private Stream<Wish> wishes(Member seeker, List<Ask> open) {
        List<Line> lines = helpers.openly(seeker.id()).lines();
        return Stream.of(
                        open.stream().map(ask -> new Wish(Origin.ASK, Optional.of(ask.id()), ask.text())),
                        of(lines, Line.Kind.GOAL, Origin.GOAL),
                        of(lines, Line.Kind.HORIZON, Origin.HORIZON))
                .flatMap(stream -> stream);
    }

    private static Stream<Wish> of(List<Line> lines, Line.Kind kind, Origin origin) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .map(line -> new Wish(origin, Optional.empty(), line.text()));
    }

    private List<Pair> pairs(Member seeker, Wish wish) {
        return expertise.suggest(Seeking.of(wish.text()), seeker, SURE).stream()
                .filter(match -> wish.origin() == Origin.ASK || match.score() >= TELLING)
                .map(match -> new Pair(
                        Ids.next(),
                        seeker.id(),
                        match.candidate(),
                        wish.origin(),
                        wish.ask(),
                        wish.text(),
                        match.reasons()))
                .toList();
    }

    /** Whom the house has known for longer, another one for each newcomer. */
    private Optional<Pair> onTheSameDays(Member newcomer, List<Member> all) {
        Instant before = newcomer.joinedAt().minus(Newcomers.NEW);
        Set<UUID> never = apart.never(newcomer.id());
        return all.stream()
                .filter(one -> one.joinedAt().isBefore(before) && !one.isHost())
                .sorted(Comparator.comparing(one -> Objects.hash(one.id(), newcomer.id())))
                .map(one -> together(newcomer, one))
                .filter(pair -> !pair.reasons().isEmpty())
                .flatMap(pair -> mayBeFound(List.of(pair), never))
                .findFirst();
    }

    private Pair together(Member newcomer, Member other) {
        Set<DayOfWeek> days = occasions.openly(newcomer.id(), other.id());
        List<Reason> why = days.isEmpty() ? List.of() : List.of(new Reason.BothThere(days));
        return new Pair(Ids.next(), newcomer.id(), other.id(), Origin.DAYS, Optional.empty(), "", why);
    }

    private Stream<Pair> mayBeFound(List<Pair> some, Set<UUID> never) {
        Glance glance = strangers.at(some);
        return some.stream().filter(pair -> !never.contains(pair.giver())).filter(glance::mayMeet);
    }

    private List<Member> today(List<Member> all) {
        if (all.size() <= A_DAY) return all;
        int days = (all.size() + A_DAY - 1) / A_DAY;
        int start = (int) (clock.instant().getEpochSecond() / Duration.ofDays(1).toSeconds() % days) * A_DAY;
        return all.subList(start, Math.min(all.size(), start + A_DAY));
    }

    private Map<UUID, List<Ask>> openAsks() {
        return asks.find(lists.openSince(clock.instant().minus(A_MONTH))).values().stream()
                .filter(Ask::isForMany)
                .sorted(Comparator.comparing(Ask::createdAt))
                .collect(Collectors.groupingBy(Ask::author));
    }
}
