package org.zwischenraum.floor;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.presences.PresenceTopics;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Page;
import org.zwischenraum.web.Standing;

/** Today: who is here, and while there are few, who still comes. */
@Component
class HereCard implements Card {
    private static final int A_FEW = 5;
    private static final int ENOUGH = 3;
    private final Floors floors;
    private final Comings comings;
    private final Members members;
    private final TemplateEngine engine;

    HereCard(Floors floors, Comings comings, Members members, TemplateEngine engine) {
        this.floors = floors;
        this.comings = comings;
        this.members = members;
        this.engine = engine;
    }

    record Here(Member me, List<Somebody> people, List<Coming> coming) {
        String topic() {
            return PresenceTopics.TODAY.of(me.id());
        }
    }

    @Override
    public Place place() {
        return Place.TODAY_ASIDE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Content> show(Page page) {
        if (!page.viewer().standing().reaches(Standing.MEMBER)) return Optional.empty();
        return page.viewer().account().flatMap(members::find).map(me -> draw(here(me), page));
    }

    private Here here(Member me) {
        List<Somebody> people = floors.others(me).stream().limit(A_FEW).toList();
        List<Coming> coming = people.size() < ENOUGH
                ? comings.today(floors.space(Optional.empty(), me), me).stream()
                        .limit(A_FEW)
                        .toList()
                : List.of();
        return new Here(me, people, coming);
    }

    private Content draw(Here here, Page page) {
        return output -> engine.render("floor/_here.jte", Map.of("page", page, "it", here), output);
    }
}
