package org.zwischenraum.web;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.zwischenraum.switches.Switches;

/** The cards that all features contribute, in their order. */
@Component
public class Cards {
    private final Supplier<List<Card>> cards;
    private final Switches switches;

    Cards(ObjectProvider<Card> cards, Switches switches) {
        this.switches = switches;
        this.cards = SingletonSupplier.of(() ->
                cards.stream().sorted(Comparator.comparingInt(Card::order)).toList());
    }

    /** What the cards of a place have to show to whom this page is for. */
    public List<Content> at(Card.Place place, Page page) {
        return cards.get().stream()
                .filter(card ->
                        card.place() == place && page.viewer().standing().reaches(card.from()))
                .filter(switches::isOwnerOn)
                .flatMap(card -> card.show(page).stream())
                .toList();
    }
}
