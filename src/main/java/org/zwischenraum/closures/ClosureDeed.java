package org.zwischenraum.closures;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.AskPart;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.asks.State;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Page;

/** "Ist geklärt": the way to close an ask of one's own. */
@Component
@Order(1)
class ClosureDeed implements AskPart {
    private final Asks asks;
    private final TemplateEngine engine;

    ClosureDeed(Asks asks, TemplateEngine engine) {
        this.asks = asks;
        this.engine = engine;
    }

    @Override
    public Place place() {
        return Place.DEEDS;
    }

    @Override
    public Optional<Content> show(Ask ask, Member me, Page page) {
        if (!ask.isBy(me) || ask.state(asks.today()) != State.OPEN) return Optional.empty();
        return Optional.of(output -> engine.render("closures/_deed.jte", Map.of("page", page, "it", ask), output));
    }
}
