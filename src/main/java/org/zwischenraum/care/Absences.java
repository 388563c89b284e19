package org.zwischenraum.care;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zwischenraum.chat.Beginnings;
import org.zwischenraum.floor.PlannedDays;
import org.zwischenraum.introductions.Introduction;
import org.zwischenraum.introductions.Introductions;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.switches.Switches;

/** Who stayed away, as a host may know it: never who pauses, or has said that they will come. */
@Component
class Absences {
    private static final int AHEAD = 60;
    private static final int LOOKED_AT = 500;
    private final LastWeeks weeks;
    private final Regularity regularity;
    private final PlannedDays planned;
    private final Members members;
    private final Apart apart;
    private final Introductions introductions;
    private final Beginnings beginnings;
    private final Switches switches;

    Absences(
            LastWeeks weeks,
            Regularity regularity,
            PlannedDays planned,
            Members members,
            Apart apart,
            Introductions introductions,
            Beginnings beginnings,
            Switches switches) {
        this.weeks = weeks;
        this.regularity = regularity;
        this.planned = planned;
        this.members = members;
        this.apart = apart;
        this.introductions = introductions;
        this.beginnings = beginnings;
        this.switches = switches;
    }

    /** By name: no order tells who has been away for longer. Where nobody can say that they are here, nobody is missed. */
    List<Member> of(Member host) {
        if (!switches.isOn("presences")) return List.of();
        Set<UUID> blocked = apart.blocked(host.id());
        Collection<Member> away = members.named(weeks.away()).values().stream()
                .filter(one -> !one.isPaused() && !blocked.contains(one.id()))
                .toList();
        LocalDate today = weeks.today();
        Map<UUID, Set<LocalDate>> coming = planned.of(ids(away), today, today.plusDays(AHEAD));
        return regularity.of(away).stream()
                .filter(one -> !coming.containsKey(one.id()))
                .sorted(Comparator.comparing(Member::name).thenComparing(Member::id))
                .toList();
    }

    /** The same with what a host can do. */
    List<Absence> with(List<Member> some, Member host) {
        if (some.isEmpty()) return List.of();
        List<Introduction> made = introductions.byHosts(ids(members.hosts()), Instant.EPOCH, LOOKED_AT, host).stream()
                .filter(Introduction::isMade)
                .toList();
        Set<UUID> writable = beginnings.mayWrite(some, host);
        Map<UUID, Member> met =
                members.find(made.stream().flatMap(one -> one.two().stream()).toList(), host);
        return some.stream()
                .map(one -> new Absence(one, writable.contains(one.id()), knows(one, made, met)))
                .toList();
    }

    private static Optional<Member> knows(Member away, List<Introduction> made, Map<UUID, Member> met) {
        return made.stream()
                .filter(one -> one.isOfTheTwo(away.id()))
                .flatMap(one -> Stream.ofNullable(met.get(one.otherThan(away.id()))))
                .filter(Member::isListed)
                .findFirst();
    }

    private static List<UUID> ids(Collection<Member> some) {
        return some.stream().map(Member::id).toList();
    }
}
