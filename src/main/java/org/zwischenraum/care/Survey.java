package org.zwischenraum.care;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.AskLine;
import org.zwischenraum.asks.State;
import org.zwischenraum.introductions.Between;
import org.zwischenraum.introductions.Introduction;
import org.zwischenraum.introductions.Introductions;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.outcomes.Outcomes;
import org.zwischenraum.pairs.Newcomers;
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
    private static final int FOR_EACH = 2;
    private static final int LOOKED_AT = 200;
    private static final Duration MONTHS = Duration.ofDays(92);
    private final Newcomers newcomers;
    private final Unproposed unproposed;
    private final Proposed proposed;
    private final Introductions introductions;
    private final Outcomes outcomes;
    private final Between between;
    private final HelpWanted wanted;
    private final Absences absences;
    private final Members members;
    private final Apart apart;
    private final Switches switches;
    private final Clock clock;

    Survey(
            Newcomers newcomers,
            Unproposed unproposed,
            Proposed proposed,
            Introductions introductions,
            Outcomes outcomes,
            Between between,
            HelpWanted wanted,
            Absences absences,
            Members members,
            Apart apart,
            Switches switches,
            Clock clock) {
        this.newcomers = newcomers;
        this.unproposed = unproposed;
        this.proposed = proposed;
        this.introductions = introductions;
        this.outcomes = outcomes;
        this.between = between;
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

    /** Those whom one can introduce today, the latest first, and then those at rest. */
    Few<Member> newcomers(int most, Member host) {
        Set<UUID> blocked = apart.blocked(host.id());
        Set<UUID> resting = between.restingUntil().keySet();
        Stream<Member> free = newcomers.latest().filter(one -> !resting.contains(one.id()));
        Stream<Member> atRest = newcomers.latest().filter(one -> resting.contains(one.id()));
        return Few.of(Stream.concat(free, atRest).filter(one -> !blocked.contains(one.id())), most);
    }

    List<Fresh> fresh(List<Member> some, Member host) {
        Map<UUID, LocalDate> resting = between.restingUntil();
        List<Proposal> all = proposed.of(ids(some), LOOKED_AT, host);
        return some.stream()
                .map(one -> resting.containsKey(one.id())
                        ? new Fresh(one, List.of(), Optional.of(resting.get(one.id())))
                        : new Fresh(one, about(one, all), Optional.empty()))
                .toList();
    }

    private static List<Proposal> about(Member one, List<Proposal> all) {
        return all.stream()
                .filter(proposal -> proposal.pair().two().contains(one.id()))
                .sorted(Comparator.comparing(proposal -> proposal.rests().isPresent()
                        || !proposal.pair().seeker().equals(one.id())))
                .limit(FOR_EACH)
                .toList();
    }

    /** Those in which no newcomer is named already. */
    Few<Proposal> pairs(List<Member> named, int most, Member host) {
        return Few.of(proposed.latest(ids(named), most + 1, host).stream(), most);
    }

    /** What both said gladly to first, the latest first. */
    Few<Became> became(int most, Member host) {
        Instant since = clock.instant().minus(MONTHS);
        List<UUID> hosts = members.hosts().stream().map(Member::id).toList();
        Map<UUID, String> told = switches.isOn("outcomes") ? outcomes.toldTo(host) : Map.of();
        return Few.of(
                introductions.byHosts(hosts, since, LOOKED_AT, host).stream()
                        .sorted(Comparator.comparing(one -> !one.isMade()))
                        .map(one -> became(one, told)),
                most);
    }

    private Became became(Introduction one, Map<UUID, String> told) {
        return new Became(
                one,
                members.get(one.first()),
                members.get(one.second()),
                members.get(one.introducer()),
                Optional.ofNullable(told.get(one.id())));
    }

    Few<Unanswered> asks(int most, Member host) {
        Set<UUID> blocked = apart.blocked(host.id());
        Few<Ask> found =
                Few.of(wanted.unanswered(LOOKED_AT).stream().filter(ask -> !blocked.contains(ask.author())), most);
        Set<UUID> authors = found.shown().stream().map(Ask::author).collect(Collectors.toSet());
        Map<UUID, Proposal> fitting = fitting(proposed.of(authors, LOOKED_AT, host));
        return found.with(found.shown().stream()
                .map(ask -> unanswered(ask, Optional.ofNullable(fitting.get(ask.id())), host))
                .toList());
    }

    private static Map<UUID, Proposal> fitting(List<Proposal> all) {
        return all.stream()
                .filter(one -> one.pair().ask().isPresent() && one.rests().isEmpty())
                .collect(Collectors.toMap(one -> one.pair().ask().orElseThrow(), one -> one, (first, _) -> first));
    }

    private Unanswered unanswered(Ask ask, Optional<Proposal> proposal, Member host) {
        Member author = members.get(ask.author());
        boolean mayIntroduce = ask.isForMany() && !ask.isBy(host) && unproposed.mayBe(author);
        String alone = mayIntroduce ? "/introductions/new?people=" + author.id() : "";
        return new Unanswered(
                new AskLine(ask, author, State.OPEN),
                proposal.map(Proposal::giver),
                proposal.map(one -> one.pair().address()).orElse(alone));
    }

    Few<Absence> absences(int most, Member host) {
        Few<Member> few = Few.of(absences.of(host).stream(), most);
        return few.with(absences.with(few.shown(), host));
    }

    private static Set<UUID> ids(List<Member> some) {
        return some.stream().map(Member::id).collect(Collectors.toCollection(HashSet::new));
    }
}
