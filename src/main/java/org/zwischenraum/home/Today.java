package org.zwischenraum.home;

import gg.jte.Content;
import java.util.List;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Cards;
import org.zwischenraum.web.Page;

/** What a member's Today shows. */
record Today(Member me, Cards cards, List<News> news, NewsForm form) {
    List<Content> cards(Page page) {
        return cards.at(Card.Place.TODAY, page);
    }

    List<Content> aside(Page page) {
        return cards.at(Card.Place.TODAY_ASIDE, page);
    }

    String greeting(Page page) {
        Daytime daytime = Daytime.at(page.now().toLocalTime());
        return page.say(org.zwischenraum.text.Words.key("home.greeting", daytime), "name", me.firstName());
    }
}
