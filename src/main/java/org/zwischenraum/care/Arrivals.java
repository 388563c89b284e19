package org.zwischenraum.care;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zwischenraum.introductions.Between;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Member;
import org.zwischenraum.pairs.Newcomers;
import org.zwischenraum.pairs.Proposed;
import org.zwischenraum.pairs.Proposed.Proposal;

/** Looks at those who are new with a host's eyes, and at whom they could get to know. */
@Component
class Arrivals {
    private static final int FOR_EACH = 2;
    private static final int LOOKED_AT = 200;
    private final Newcomers newcomers;
    private final Proposed proposed;
    private final Between between;
    private final Hands hands;
    private final Apart apart;

    Arrivals(Newcomers newcomers, Proposed proposed, Between between, Hands hands, Apart apart) {
        this.newcomers = newcomers;
        this.proposed = proposed;
        this.between = between;
        this.hands = hands;
        this.apart = apart;
    }

    Arrived seenBy(Member host) {
        Set<UUID> blocked = apart.blocked(host.id());
        Set<UUID> resting = between.restingUntil().keySet();
        List<Member> all = newcomers.latest().stream()
                .filter(one -> !blocked.contains(one.id()))
                .toList();
        Map<UUID, Hand> taken = hands.of(all);
        return new Arrived(
                all.stream()
                        .filter(one -> !taken.containsKey(one.id()))
                        .sorted(Comparator.comparing(one -> resting.contains(one.id())))
                        .toList(),
                all.stream()
                        .flatMap(one -> Stream.ofNullable(taken.get(one.id())))
                        .toList());
    }

    /** Whether somebody stands among the new ones before this host, taken care of or not. */
    boolean isNew(Member one, Member host) {
        return !apart.blocked(host.id()).contains(one.id())
                && newcomers.latest().contains(one);
    }

    /** These newcomers with whom they could get to know. */
    List<Fresh> with(List<Member> some, Member host) {
        Map<UUID, LocalDate> resting = between.restingUntil();
        Set<UUID> ids = some.stream().map(Member::id).collect(Collectors.toSet());
        List<Proposal> all = proposed.of(ids, LOOKED_AT, host);
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
}
