package org.zwischenraum.suggestions;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.AskPart;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Page;

/** Whom others recommended, for the author and for hosts. */
@Component
@Order(2)
class RecommendedPart implements AskPart {
    private final RecommendedList list;
    private final TemplateEngine engine;

    RecommendedPart(RecommendedList list, TemplateEngine engine) {
        this.list = list;
        this.engine = engine;
    }

    @Override
    public Place place() {
        return Place.PEOPLE;
    }

    @Override
    public Optional<Content> show(Ask ask, Member me, Page page) {
        RecommendedList.Shown shown = list.of(ask, me);
        if (shown.lines().isEmpty()) return Optional.empty();
        return Optional.of(
                output -> engine.render("suggestions/_recommended.jte", Map.of("page", page, "it", shown), output));
    }
}
