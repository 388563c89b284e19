package org.zwischenraum.cards;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.AskPart;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.asks.State;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Page;

/** On the page of an ask: its card, for all who may pass it on. */
@Component
class CardPart implements AskPart {
    private final Asks asks;
    private final TemplateEngine engine;

    CardPart(Asks asks, TemplateEngine engine) {
        this.asks = asks;
        this.engine = engine;
    }

    record Offered(Ask ask, boolean isMine) {}

    @Override
    public Place place() {
        return Place.END;
    }

    @Override
    public Optional<Content> show(Ask ask, Member me, Page page) {
        if (!AskCards.mayPassOn(ask, me) || ask.state(asks.today()) != State.OPEN) return Optional.empty();
        Offered offered = new Offered(ask, ask.isBy(me));
        return Optional.of(output -> engine.render("cards/_offered.jte", Map.of("page", page, "it", offered), output));
    }
}
