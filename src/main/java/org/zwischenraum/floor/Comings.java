package org.zwischenraum.floor;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Place;
import org.zwischenraum.members.Regulars;
import org.zwischenraum.presences.At;
import org.zwischenraum.presences.Presences;
import org.zwischenraum.presences.Sight;
import org.zwischenraum.spaces.Space;
import org.zwischenraum.spaces.Spaces;

/** Who still comes today: those who planned it, and those who usually come on this weekday, as far as they let one know. */
@Component
class Comings {
    private static final int AT_MOST = 12;
    private final PlannedDays days;
    private final Regulars regulars;
    private final Presences presences;
    private final Sight sight;
    private final Members members;
    private final Spaces spaces;
    private final Clock clock;

    Comings(
            PlannedDays days,
            Regulars regulars,
            Presences presences,
            Sight sight,
            Members members,
            Spaces spaces,
            Clock clock) {
        this.days = days;
        this.regulars = regulars;
        this.presences = presences;
        this.sight = sight;
        this.members = members;
        this.spaces = spaces;
        this.clock = clock;
    }

    /** A few; the usual ones are those of the house's first space. Whoever came unseen is still expected, as if they had not. */
    List<Coming> today(Space space, Member me) {
        Sight.View view = sight.of(me);
        LocalDate today = LocalDate.ofInstant(clock.instant(), space.zone());
        Map<UUID, Coming> coming = new TreeMap<>();
        if (space.equals(spaces.first()))
            regulars.on(today, AT_MOST, me).forEach(one -> coming.put(one.id(), usual(one)));
        for (PlannedDay day : days.on(today, space.id()))
            if (view.sees(day.member(), day.audience())) planned(day).ifPresent(one -> coming.put(day.member(), one));
        coming.keySet().removeAll(known(today.atStartOfDay(space.zone()).toInstant(), me));
        return coming.values().stream().sorted().limit(AT_MOST).toList();
    }

    private static Coming usual(Member member) {
        return new Coming(member, Optional.empty(), member.place() == Place.REMOTE ? At.REMOTE : At.ON_SITE);
    }

    private Optional<Coming> planned(PlannedDay day) {
        return members.find(day.member()).map(member -> new Coming(member, day.from(), day.at()));
    }

    /** Those of whom the viewer knows that they are here or have been today, and the viewer. */
    private Set<UUID> known(Instant morning, Member me) {
        Set<UUID> known = new HashSet<>(Set.of(me.id()));
        presences.here(me).forEach(one -> known.add(one.member()));
        known.addAll(presences.arrivedSince(morning, me));
        return known;
    }
}
