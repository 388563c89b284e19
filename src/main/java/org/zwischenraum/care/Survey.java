package org.zwischenraum.care;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
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
import org.zwischenraum.asks.AskLine;
import org.zwischenraum.asks.State;
import org.zwischenraum.introductions.Introduction;
import org.zwischenraum.introductions.Introductions;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.outcomes.Outcomes;
import org.zwischenraum.pairs.Proposed;
import org.zwischenraum.pairs.Proposed.Proposal;
import org.zwischenraum.pairs.Unproposed;
import org.zwischenraum.suggestions.HelpWanted;
import org.zwischenraum.switches.Switches;

/** Looks at the house through the eyes of a host: a few of each, or many of one. */
@Component
class Survey {
    private static final int A_FEW = 3;
    private static final int MANY = 40;
    private static final int LOOKED_AT = 200;
    private static final Duration MONTHS = Duration.ofDays(92);
    private final Unproposed unproposed;
    private final Proposed proposed;
    private final Introductions introductions;
    private final Outcomes outcomes;
    private final HelpWanted wanted;
    private final Absences absences;
    private final Members members;
    private final Apart apart;
    private final Switches switches;
    private final Clock clock;

    Survey(
            Unproposed unproposed,
            Proposed proposed,
            Introductions introductions,
            Outcomes outcomes,
            HelpWanted wanted,
            Absences absences,
            Members members,
            Apart apart,
            Switches switches,
            Clock clock) {
        this.unproposed = unproposed;
        this.proposed = proposed;
        this.introductions = introductions;
        this.outcomes = outcomes;
        this.wanted = wanted;
        this.absences = absences;
        this.members = members;
        this.apart = apart;
        this.switches = switches;
        this.clock = clock;
    }

    /** @param whole the word of the part of which many are wanted */
    static int most(Section section, String whole) {
        return section.isIn(whole) ? MANY : A_FEW;
    }

    /**
     * Those in which none of some newcomers is named, nor anybody of whom a host has taken care.
     *
     * @param named who stands on the page already
     */
    Few<Proposal> pairs(List<Member> named, Arrived arrived, int most, Member host) {
        Set<UUID> without = Stream.concat(named.stream(), arrived.handled().stream())
                .map(Member::id)
                .collect(Collectors.toSet());
        return Few.of(proposed.latest(without, most + 1, host).stream(), most);
    }

    /** What both said gladly to first, the latest first. */
    Few<Became> became(int most, Member host) {
        Instant since = clock.instant().minus(MONTHS);
        List<UUID> hosts = members.hosts().stream().map(Member::id).toList();
        Few<Introduction> few = Few.of(
                introductions.byHosts(hosts, since, LOOKED_AT, host).stream()
                        .sorted(Comparator.comparing(one -> !one.isMade())),
                most);
        return few.with(became(few.shown(), host));
    }

    private List<Became> became(List<Introduction> some, Member host) {
        Map<UUID, String> told = switches.isOn("outcomes") ? outcomes.toldTo(host) : Map.of();
        Map<UUID, Member> people = members.named(some.stream()
                .flatMap(one -> Stream.of(one.first(), one.second(), one.introducer()))
                .toList());
        return some.stream()
                .map(one -> new Became(
                        one,
                        Objects.requireNonNull(people.get(one.first())),
                        Objects.requireNonNull(people.get(one.second())),
                        Objects.requireNonNull(people.get(one.introducer())),
                        Optional.ofNullable(told.get(one.id()))))
                .toList();
    }

    Few<Unanswered> asks(int most, Member host) {
        Set<UUID> blocked = apart.blocked(host.id());
        Few<Ask> found =
                Few.of(wanted.unanswered(LOOKED_AT).stream().filter(ask -> !blocked.contains(ask.author())), most);
        Set<UUID> authors = found.shown().stream().map(Ask::author).collect(Collectors.toSet());
        Map<UUID, Proposal> fitting = fitting(proposed.of(authors, LOOKED_AT, host));
        Map<UUID, Member> people = members.named(authors);
        Set<UUID> refused = unproposed.all();
        return found.with(found.shown().stream()
                .map(ask -> unanswered(
                        new AskLine(ask, people.get(ask.author()), State.OPEN),
                        Optional.ofNullable(fitting.get(ask.id())),
                        ask.isForMany() && !ask.isBy(host) && !refused.contains(ask.author())))
                .toList());
    }

    private static Map<UUID, Proposal> fitting(List<Proposal> all) {
        return all.stream()
                .filter(one -> one.pair().ask().isPresent() && one.rests().isEmpty())
                .collect(Collectors.toMap(one -> one.pair().ask().orElseThrow(), one -> one, (first, _) -> first));
    }

    private static Unanswered unanswered(AskLine line, Optional<Proposal> proposal, boolean mayIntroduce) {
        String alone = mayIntroduce ? "/introductions/new?people=" + line.ask().author() : "";
        return new Unanswered(
                line,
                proposal.map(Proposal::giver),
                proposal.map(one -> one.pair().address()).orElse(alone));
    }

    Few<Absence> absences(int most, Member host) {
        Few<Member> few = Few.of(absences.of(host).stream(), most);
        return few.with(absences.with(few.shown(), host));
    }
}
