package org.zwischenraum.presences;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.live.Live;
import org.zwischenraum.live.Piece;
import org.zwischenraum.live.Receivers;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.plans.PlanTable;
import org.zwischenraum.plans.Plans;
import org.zwischenraum.web.Fragments;

/** Draws somebody anew on all open pages that see them: their line in the list, their place on the plan and at the table. */
@Component
class Sketches {
    private final Roll roll;
    private final Sight sight;
    private final Members members;
    private final Plans plans;
    private final Fragments fragments;
    private final Live live;

    Sketches(Roll roll, Sight sight, Members members, Plans plans, Fragments fragments, Live live) {
        this.roll = roll;
        this.sight = sight;
        this.members = members;
        this.plans = plans;
        this.fragments = fragments;
        this.live = live;
    }

    /** @param before who saw them until now */
    void moved(UUID space, UUID member, Receivers before) {
        live.moved(PresenceTopics.PEOPLE.of(space), Shown.key(member), before, () -> now(space, member));
    }

    private Piece now(UUID space, UUID member) {
        return roll.of(member)
                .filter(one -> one.space().equals(space))
                .flatMap(one -> members.find(member).filter(Member::isListed).map(who -> piece(one, who)))
                .orElse(Piece.none());
    }

    private Piece piece(Presence presence, Member member) {
        Optional<PlanTable> table =
                presence.seat().flatMap(seat -> plans.of(presence.space()).table(seat));
        return new Piece(sight.receivers(presence), language -> {
            Present present = new Present(presence, member);
            var figure = Shown.figure(
                    presence,
                    member,
                    output -> output.writeContent(fragments.draw("presences/_figure", present, language)));
            var shown = new Shown(
                    presence, member, figure, table.map(PlanTable::name).orElse(""));
            return fragments.draw("presences/_moved", shown, language);
        });
    }
}
