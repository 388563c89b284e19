package org.zwischenraum.moderation;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Page;

/** On the hosts' desk: somebody has written against their suspension. */
@Component
class AppealCard implements Card {
    private final Suspensions suspensions;
    private final TemplateEngine engine;

    AppealCard(Suspensions suspensions, TemplateEngine engine) {
        this.suspensions = suspensions;
        this.engine = engine;
    }

    @Override
    public Place place() {
        return Place.DESK;
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public Optional<Content> show(Page page) {
        int waiting = suspensions.appeals().size();
        if (waiting == 0) return Optional.empty();
        return Optional.of(
                output -> engine.render("moderation/_appeals.jte", Map.of("page", page, "it", waiting), output));
    }
}
