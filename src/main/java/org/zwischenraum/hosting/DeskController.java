package org.zwischenraum.hosting;

import gg.jte.Content;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Cards;
import org.zwischenraum.web.DeskWay;
import org.zwischenraum.web.DeskWays;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Page;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** The hosts' desk: what waits for them, and the ways to everything they look after. */
@Controller
@OpenTo(Standing.TEAM)
class DeskController {
    private final Cards cards;
    private final DeskWays ways;

    DeskController(Cards cards, DeskWays ways) {
        this.cards = cards;
        this.ways = ways;
    }

    /** What lies on the desk. */
    record Desk(Cards cards, DeskWays ways) {
        List<Content> cards(Page page) {
            return cards.at(Card.Place.DESK, page);
        }

        List<DeskWay> ways(DeskWay.Group group, Page page) {
            return ways.of(group, page.viewer());
        }
    }

    @GetMapping("/hosting")
    Show show() {
        return Show.page("hosting/desk", new Desk(cards, ways));
    }
}
