package org.zwischenraum.floor;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Page;
import org.zwischenraum.web.Standing;

/** Today: "Ich bin da", as the first thing of a day; and once one is here, how. */
@Component
class ArriveCard implements Card {
    private final Floors floors;
    private final Members members;
    private final TemplateEngine engine;

    ArriveCard(Floors floors, Members members, TemplateEngine engine) {
        this.floors = floors;
        this.members = members;
        this.engine = engine;
    }

    @Override
    public Place place() {
        return Place.TODAY;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Optional<Content> show(Page page) {
        if (!page.viewer().standing().reaches(Standing.MEMBER)) return Optional.empty();
        return page.viewer().account().flatMap(members::find).map(floors::own).map(own -> draw(own, page));
    }

    private Content draw(Own own, Page page) {
        return output -> engine.render("floor/_today.jte", Map.of("page", page, "it", own), output);
    }
}
