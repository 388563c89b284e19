package org.zwischenraum.hosting;

import gg.jte.Content;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Cards;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Page;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** The hosts' desk: what waits for them, and the ways to everything they look after. */
@Controller
@OpenTo(Standing.TEAM)
class DeskController {
    private final Cards cards;

    DeskController(Cards cards) {
        this.cards = cards;
    }

    /** What lies on the desk. */
    record Desk(Member me, Cards cards) {
        List<Content> cards(Page page) {
            return cards.at(Card.Place.DESK, page);
        }
    }

    @GetMapping("/hosting")
    Show show(Member me) {
        return Show.page("hosting/desk", new Desk(me, cards));
    }
}
