package org.zwischenraum.pairs;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.floor.PlannedDays;
import org.zwischenraum.members.Helpers;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.switches.Switches;

/** On which days two come: by the weekdays they show to hosts, and by the days they planned. */
@Component
class Occasions {
    private static final int AHEAD = 14;
    private final Helpers helpers;
    private final PlannedDays planned;
    private final Members members;
    private final Asks asks;
    private final Switches switches;

    Occasions(Helpers helpers, PlannedDays planned, Members members, Asks asks, Switches switches) {
        this.helpers = helpers;
        this.planned = planned;
        this.members = members;
        this.asks = asks;
        this.switches = switches;
    }

    /** What is known of some people, read once. */
    record Calendar(Map<UUID, Set<DayOfWeek>> weekdays, Map<UUID, Set<LocalDate>> planned) {
        Occasion of(Pair pair) {
            Set<DayOfWeek> both = EnumSet.noneOf(DayOfWeek.class);
            both.addAll(usual(pair.seeker()));
            both.retainAll(usual(pair.giver()));
            return new Occasion(both, next(pair));
        }

        private Optional<LocalDate> next(Pair pair) {
            return Stream.concat(days(pair.seeker()).stream(), days(pair.giver()).stream())
                    .filter(day -> comes(pair.seeker(), day) && comes(pair.giver(), day))
                    .min(LocalDate::compareTo);
        }

        private boolean comes(UUID member, LocalDate day) {
            return days(member).contains(day) || usual(member).contains(day.getDayOfWeek());
        }

        private Set<DayOfWeek> usual(UUID member) {
            return weekdays.getOrDefault(member, Set.of());
        }

        private Set<LocalDate> days(UUID member) {
            return planned.getOrDefault(member, Set.of());
        }
    }

    Calendar of(Collection<Pair> pairs, Member host) {
        Set<UUID> people = new HashSet<>();
        pairs.forEach(pair -> people.addAll(pair.two()));
        LocalDate today = asks.today();
        Map<UUID, Set<DayOfWeek>> weekdays = helpers
                .seenBy(host, members.named(people).values())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().weekdays()));
        return new Calendar(weekdays, days(people, today));
    }

    /** Nobody can see or change their days while the floor is off. */
    private Map<UUID, Set<LocalDate>> days(Set<UUID> people, LocalDate today) {
        return switches.isOn("floor") ? planned.of(people, today, today.plusDays(AHEAD)) : Map.of();
    }

    /** The weekdays of two that every member may know. */
    Set<DayOfWeek> openly(UUID one, UUID other) {
        Set<DayOfWeek> both = EnumSet.noneOf(DayOfWeek.class);
        both.addAll(helpers.openly(one).weekdays());
        both.retainAll(helpers.openly(other).weekdays());
        return both;
    }
}
