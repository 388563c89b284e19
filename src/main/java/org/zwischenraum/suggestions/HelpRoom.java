package org.zwischenraum.suggestions;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Page;

/** The room of asks: what I could answer stands above all others. */
@Component
class HelpRoom implements Card {
    private final HelpCard card;

    HelpRoom(HelpCard card) {
        this.card = card;
    }

    @Override
    public Place place() {
        return Place.ASKS;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Content> show(Page page) {
        return card.shown(page, "asks");
    }
}
