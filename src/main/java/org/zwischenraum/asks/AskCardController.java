package org.zwischenraum.asks;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** The card that wanders, for those who pass it on. */
@Controller
@OpenTo(Standing.FRIEND)
class AskCardController {
    private final Asks asks;
    private final AskCards cards;
    private final CardAnswers answers;
    private final Members members;
    private final Links links;
    private final Limits limits;

    AskCardController(Asks asks, AskCards cards, CardAnswers answers, Members members, Links links, Limits limits) {
        this.asks = asks;
        this.cards = cards;
        this.answers = answers;
        this.members = members;
        this.links = links;
        this.limits = limits;
    }

    /** Somebody else's card of my ask. */
    record Wandering(AskCard card, Member by) {}

    /**
     * @param link the whole address
     * @param author first name of the asker, or empty
     * @param others for the asker: the cards that others pass on
     */
    record Single(Ask ask, AskCard card, String link, String author, boolean isMine, List<Wandering> others) {}

    @PostMapping("/asks/{id}/cards")
    View create(@PathVariable UUID id, Member me) {
        Ask ask = seen(id, me);
        limits.take("asks.cards", me.id(), 20, Duration.ofHours(1));
        cards.make(ask, me);
        return Redirect.to(ask.path() + "/card");
    }

    @GetMapping("/asks/{id}/card")
    View show(@PathVariable UUID id, Member me) {
        return Show.page("asks/card", single(seen(id, me), me));
    }

    /** To be hung on a wall: with strips to tear off. */
    @GetMapping(path = "/asks/{id}/card", params = "print")
    View print(@PathVariable UUID id, Member me) {
        return Show.page("asks/sheet", single(seen(id, me), me));
    }

    @PostMapping("/asks/{id}/cards/name")
    View name(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean named, Member me) {
        Ask ask = asks.openOf(id, me);
        cards.name(ask, named);
        return Redirect.to(ask.path() + "/card");
    }

    @PostMapping("/asks/{id}/cards/{card}/revocation")
    View revoke(@PathVariable UUID id, @PathVariable UUID card, Member me) {
        Ask ask = seen(id, me);
        cards.revoke(card, ask, me);
        return Redirect.to(ask.path());
    }

    @PostMapping("/asks/{id}/cards/answers/{answer}/removal")
    View remove(@PathVariable UUID id, @PathVariable UUID answer, Member me) {
        Ask ask = asks.find(id, me).filter(one -> one.isBy(me)).orElseThrow(NotThere::new);
        answers.remove(answer, ask);
        return Redirect.to(ask.path() + "#outside");
    }

    private Single single(Ask ask, Member me) {
        AskCard card = cards.of(ask, me).orElseThrow(NotThere::new);
        String author = cards.isNamed(ask) ? members.get(ask.author()).firstName() : "";
        return new Single(ask, card, links.to(card.path()), author, ask.isBy(me), others(ask, me));
    }

    private List<Wandering> others(Ask ask, Member me) {
        if (!ask.isBy(me)) return List.of();
        return cards.of(ask).stream()
                .filter(card -> !card.member().equals(me.id()))
                .map(card -> new Wandering(card, members.get(card.member())))
                .toList();
    }

    private Ask seen(UUID id, Member me) {
        return asks.find(id, me).orElseThrow(NotThere::new);
    }
}
