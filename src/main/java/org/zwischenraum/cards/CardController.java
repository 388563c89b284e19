package org.zwischenraum.cards;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** The card that wanders, for those who pass it on. */
@Controller
@OpenTo(Standing.FRIEND)
class CardController {
    private final Asks asks;
    private final AskCards cards;
    private final NamedCards names;
    private final Slips slips;
    private final Limits limits;

    CardController(Asks asks, AskCards cards, NamedCards names, Slips slips, Limits limits) {
        this.asks = asks;
        this.cards = cards;
        this.names = names;
        this.slips = slips;
        this.limits = limits;
    }

    /** @param others for the asker: the cards that others pass on */
    record Single(Slips.Slip slip, boolean isMine, List<Slips.Wandering> others) {}

    @PostMapping("/asks/{id}/cards")
    View create(@PathVariable UUID id, Member me) {
        Ask ask = seen(id, me);
        limits.take("cards.make", me.id(), 20, Duration.ofHours(1));
        cards.make(ask, me);
        return Redirect.to(ask.path() + "/card");
    }

    @GetMapping("/asks/{id}/card")
    View show(@PathVariable UUID id, Member me) {
        Ask ask = seen(id, me);
        return Show.page("cards/card", new Single(slips.of(ask, me), ask.isBy(me), slips.others(ask, me)));
    }

    /** To be hung on a wall: with strips to tear off. */
    @GetMapping(path = "/asks/{id}/card", params = "print")
    View print(@PathVariable UUID id, Member me) {
        return Show.page("cards/sheet", slips.of(seen(id, me), me));
    }

    @PostMapping("/asks/{id}/cards/name")
    View name(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean named, Member me) {
        Ask ask = asks.openOf(id, me);
        names.name(ask, named);
        return Redirect.to(ask.path() + "/card");
    }

    @PostMapping("/asks/{id}/cards/{card}/revocation")
    View revoke(@PathVariable UUID id, @PathVariable UUID card, Member me) {
        Ask ask = seen(id, me);
        cards.revoke(card, ask, me);
        return Redirect.to(ask.path());
    }

    private Ask seen(UUID id, Member me) {
        return asks.find(id, me).orElseThrow(NotThere::new);
    }
}
