package org.zwischenraum.web;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The cards that all features contribute, in their order. */
@Component
public class Cards {
    private final ObjectProvider<Card> cards;

    Cards(ObjectProvider<Card> cards) {
        this.cards = cards;
    }

    /** What the cards of a place have to show to whom this page is for. */
    public List<Content> at(Card.Place place, Page page) {
        return cards.stream()
                .filter(card -> card.place() == place)
                .sorted(Comparator.comparingInt(Card::order))
                .flatMap(card -> card.show(page).stream())
                .toList();
    }
}
