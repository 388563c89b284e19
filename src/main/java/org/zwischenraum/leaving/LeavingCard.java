package org.zwischenraum.leaving;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Page;

/** On Today of somebody who is leaving: until when they may stay after all. */
@Component
class LeavingCard implements Card {
    private final Members members;
    private final TemplateEngine engine;

    LeavingCard(Members members, TemplateEngine engine) {
        this.members = members;
        this.engine = engine;
    }

    @Override
    public Place place() {
        return Place.TODAY;
    }

    @Override
    public int order() {
        return -100;
    }

    @Override
    public Optional<Content> show(Page page) {
        return page.viewer()
                .account()
                .flatMap(members::find)
                .filter(me -> me.leavingAt() != null)
                .map(Leavings::endOf)
                .map(end -> card(page, end));
    }

    private Content card(Page page, Instant end) {
        return output -> engine.render("leaving/_card.jte", Map.of("page", page, "end", end), output);
    }
}
