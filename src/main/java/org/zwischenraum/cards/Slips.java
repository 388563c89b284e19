package org.zwischenraum.cards;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.asks.State;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.NotThere;

/** What stands on the cards. */
@Component
class Slips {
    private final Asks asks;
    private final AskCards cards;
    private final NamedCards named;
    private final Members members;
    private final Links links;

    Slips(Asks asks, AskCards cards, NamedCards named, Members members, Links links) {
        this.asks = asks;
        this.cards = cards;
        this.named = named;
        this.members = members;
        this.links = links;
    }

    /**
     * A card with its ask.
     *
     * @param link the whole address
     * @param author first name of the asker, or empty
     */
    record Slip(Ask ask, AskCard card, String link, String author, boolean isOpen) {}

    /** Somebody else's card of my ask. */
    record Wandering(AskCard card, Member by) {}

    /** The card that this member passes on. */
    Slip of(Ask ask, Member me) {
        return slip(ask, cards.of(ask, me).orElseThrow(NotThere::new));
    }

    /** What somebody outside holds in their hands. */
    Slip of(String secret) {
        AskCard card = cards.find(secret).orElseThrow(NotThere::new);
        return slip(asks.find(card.ask()).orElseThrow(NotThere::new), card);
    }

    /** For the asker: the cards that others pass on. */
    List<Wandering> others(Ask ask, Member me) {
        if (!ask.isBy(me)) return List.of();
        return cards.of(ask).stream()
                .filter(card -> !card.member().equals(me.id()))
                .map(card -> new Wandering(card, members.get(card.member())))
                .toList();
    }

    private Slip slip(Ask ask, AskCard card) {
        String author = named.isNamed(ask) ? members.get(ask.author()).firstName() : "";
        return new Slip(ask, card, links.to(card.path()), author, ask.state(asks.today()) == State.OPEN);
    }
}
