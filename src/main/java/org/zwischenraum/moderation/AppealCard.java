package org.zwischenraum.moderation;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Page;

/** On the hosts' desk: somebody has written against what hosts decided about them. */
@Component
class AppealCard implements Card {
    private final Appeals appeals;
    private final TemplateEngine engine;

    AppealCard(Appeals appeals, TemplateEngine engine) {
        this.appeals = appeals;
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
        int waiting = appeals.open().size();
        if (waiting == 0) return Optional.empty();
        return Optional.of(
                output -> engine.render("moderation/_appeals.jte", Map.of("page", page, "it", waiting), output));
    }
}
