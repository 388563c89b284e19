package org.zwischenraum.pairs;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.zwischenraum.matching.Rules;
import org.zwischenraum.matching.Seeking;
import org.zwischenraum.members.Helpers;
import org.zwischenraum.members.Line;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Ids;

/** Looks once a day who could get to know whom: by open asks that many may read, and by goals that all members may. */
@Component
class PairSearch implements Job {
    private static final Duration A_MONTH = Duration.ofDays(30);
    private static final Rules SURE = new Rules(2, .15, false);

    /** So many members are looked at a day, others on other days: a search takes some milliseconds each. */
    private static final int A_DAY = 300;

    private final Members members;
    private final Helpers helpers;
    private final Asks asks;
    private final AskLists lists;
    private final Expertise expertise;
    private final Strangers strangers;
    private final Pairs pairs;
    private final HouseClock clock;

    PairSearch(
            Members members,
            Helpers helpers,
            Asks asks,
            AskLists lists,
            Expertise expertise,
            Strangers strangers,
            Pairs pairs,
            HouseClock clock) {
        this.members = members;
        this.helpers = helpers;
        this.asks = asks;
        this.lists = lists;
        this.expertise = expertise;
        this.strangers = strangers;
        this.pairs = pairs;
        this.clock = clock;
    }

    /** What somebody is after. */
    private record Wish(Optional<UUID> ask, String text) {}

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

    @Override
    public void run(String subject) {
        Map<UUID, List<Ask>> open = openAsks();
        today(members.listed().stream().filter(member -> !member.isPaused()).toList())
                .forEach(member -> look(member, open.getOrDefault(member.id(), List.of())));
    }

    private List<Member> today(List<Member> all) {
        if (all.size() <= A_DAY) return all;
        int days = (all.size() + A_DAY - 1) / A_DAY;
        int start = (int) (clock.instant().getEpochSecond() / Duration.ofDays(1).toSeconds() % days) * A_DAY;
        return all.subList(start, Math.min(all.size(), start + A_DAY));
    }

    private Map<UUID, List<Ask>> openAsks() {
        return lists.openSince(clock.instant().minus(A_MONTH)).stream()
                .flatMap(id -> asks.find(id).stream())
                .filter(Ask::isForMany)
                .collect(Collectors.groupingBy(Ask::author));
    }

    private void look(Member seeker, List<Ask> open) {
        Stream.concat(
                        open.stream().map(ask -> new Wish(Optional.of(ask.id()), ask.text())),
                        helpers.openly(seeker.id()).lines().stream()
                                .filter(line -> line.kind() == Line.Kind.GOAL)
                                .map(line -> new Wish(Optional.empty(), line.text())))
                .forEach(wish -> look(seeker, wish));
    }

    private void look(Member seeker, Wish wish) {
        expertise.suggest(Seeking.of(wish.text()), seeker, SURE).stream()
                .map(match ->
                        new Pair(Ids.next(), seeker.id(), match.candidate(), wish.ask(), wish.text(), match.reasons()))
                .filter(strangers::mayMeet)
                .limit(1)
                .forEach(pairs::keep);
    }
}
