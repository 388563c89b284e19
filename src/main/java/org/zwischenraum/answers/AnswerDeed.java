package org.zwischenraum.answers;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.AskPart;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Page;

/** The way down to where one answers. */
@Component
@Order(1)
class AnswerDeed implements AskPart {
    private final Asks asks;
    private final TemplateEngine engine;

    AnswerDeed(Asks asks, TemplateEngine engine) {
        this.asks = asks;
        this.engine = engine;
    }

    @Override
    public Place place() {
        return Place.DEEDS;
    }

    @Override
    public Optional<Content> show(Ask ask, Member me, Page page) {
        if (!asks.mayHelp(ask, me)) return Optional.empty();
        return Optional.of(output -> engine.render("answers/_deed.jte", Map.of("page", page, "it", ask), output));
    }
}
