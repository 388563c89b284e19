package org.zwischenraum.suggestions;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.Days;
import org.zwischenraum.asks.Kind;
import org.zwischenraum.asks.TimeNeeded;
import org.zwischenraum.matching.Circumstances;
import org.zwischenraum.matching.Circumstances.Known;
import org.zwischenraum.matching.Line;
import org.zwischenraum.matching.Occasion;
import org.zwischenraum.members.Helpers;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.reasons.LineKind;

/** What plays a part beside the words of an ask. Of whoever asks discreetly nothing does. */
@Component
class Occasions {
    private final Members members;
    private final Helpers helpers;
    private final Days days;
    private final ObjectProvider<Circumstances> circumstances;

    Occasions(Members members, Helpers helpers, Days days, ObjectProvider<Circumstances> circumstances) {
        this.members = members;
        this.helpers = helpers;
        this.days = days;
        this.circumstances = circumstances;
    }

    Occasion of(Ask ask, Member asker) {
        if (ask.isDiscreet()) return new Occasion(known(asker.id(), true), quick(ask), List.of(), false);
        return new Occasion(known(asker.id(), false), quick(ask), own(asker), ask.kind() == Kind.COOPERATION);
    }

    private Map<UUID, Known> known(UUID asker, boolean discreet) {
        List<UUID> people = members.listed().stream().map(Member::id).toList();
        Map<UUID, Known> known = new HashMap<>();
        circumstances
                .orderedStream()
                .forEach(room -> room.of(asker, people).forEach((one, more) -> known.merge(one, more, Known::and)));
        if (discreet) known.replaceAll((one, all) -> new Known(all.recently(), all.asked(), false, 0));
        return known;
    }

    private Optional<DayOfWeek> quick(Ask ask) {
        return ask.time() == TimeNeeded.MINUTES ? Optional.of(days.today().getDayOfWeek()) : Optional.empty();
    }

    /** What the asker gives, as every member may read it: it may stand in a reason that the other reads. */
    private List<Line> own(Member asker) {
        return helpers.openly(asker.id()).lines().stream()
                .map(line -> new Line(line.id(), LineKind.valueOf(line.kind().name()), line.text()))
                .filter(line -> line.kind() != LineKind.GOAL && line.kind() != LineKind.HORIZON)
                .toList();
    }
}
