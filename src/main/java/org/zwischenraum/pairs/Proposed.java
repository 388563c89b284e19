package org.zwischenraum.pairs;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.zwischenraum.expertise.Expertise;
import org.zwischenraum.introductions.Between;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Member;
import org.zwischenraum.reasons.Naming;
import org.zwischenraum.reasons.Reason;

/** The pairs that may lie before a host at this moment, each with what it rests on. */
@Component
public class Proposed {
    private final Pairs pairs;
    private final Strangers strangers;
    private final Occasions occasions;
    private final Between between;
    private final Apart apart;
    private final Expertise expertise;

    Proposed(Pairs pairs, Strangers strangers, Occasions occasions, Between between, Apart apart, Expertise expertise) {
        this.pairs = pairs;
        this.strangers = strangers;
        this.occasions = occasions;
        this.between = between;
        this.apart = apart;
        this.expertise = expertise;
    }

    /**
     * A pair as a host reads it.
     *
     * @param why in words that every member may read; empty when only days are shared
     * @param rests until which day one of the two is left in peace; which of them is not said
     */
    public record Proposal(
            Pair pair,
            Member seeker,
            Member giver,
            Optional<Reason> why,
            Occasion occasion,
            Optional<LocalDate> rests) {
        public Member other(Member one) {
            return seeker.id().equals(one.id()) ? giver : seeker;
        }
    }

    /** Those whom one can introduce today, the latest found first, and then those at rest; without those of whom these people are a part. */
    public List<Proposal> latest(Set<UUID> without, int most, Member host) {
        return proposals(
                pairs.open().stream()
                        .filter(pair -> pair.two().stream().noneMatch(without::contains))
                        .toList(),
                most,
                host);
    }

    /** Those of whom one of these people is a part. */
    public List<Proposal> of(Set<UUID> people, int most, Member host) {
        return proposals(pairs.openOf(people), most, host);
    }

    /** In what the words of reasons are read. */
    public Naming naming() {
        return expertise.understanding();
    }

    private List<Proposal> proposals(List<Pair> found, int most, Member host) {
        Map<UUID, LocalDate> resting = between.restingUntil();
        Comparator<Pair> free = Comparator.comparing(pair -> pair.two().stream().anyMatch(resting::containsKey));
        Glance glance = strangers.at(found);
        List<Pair> standing = found.stream()
                .sorted(free)
                .filter(mayStandBefore(host))
                .filter(glance::mayMeet)
                .limit(most)
                .toList();
        Occasions.Calendar calendar = occasions.of(standing, host);
        return standing.stream()
                .map(pair -> proposal(pair, glance, calendar.of(pair), resting))
                .toList();
    }

    private static Proposal proposal(Pair pair, Glance glance, Occasion occasion, Map<UUID, LocalDate> resting) {
        return new Proposal(
                pair,
                glance.member(pair.seeker()),
                glance.member(pair.giver()),
                glance.reasons(pair).stream()
                        .filter(reason -> !(reason instanceof Reason.BothThere))
                        .findFirst(),
                occasion,
                pair.two().stream()
                        .flatMap(one -> Optional.ofNullable(resting.get(one)).stream())
                        .max(LocalDate::compareTo));
    }

    /** Not those about the host, nor about somebody who has parted from the host: another host can introduce them. */
    private Predicate<Pair> mayStandBefore(Member host) {
        Set<UUID> not = new HashSet<>(apart.blocked(host.id()));
        not.add(host.id());
        return pair -> pair.two().stream().noneMatch(not::contains);
    }
}
