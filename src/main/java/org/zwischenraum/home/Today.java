package org.zwischenraum.home;

import gg.jte.Content;
import java.util.List;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Profile;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Cards;
import org.zwischenraum.web.Page;

/**
 * What a member's Today shows.
 *
 * @param regulars who usually comes on this weekday, as far as this member may know
 */
record Today(Member me, Cards cards, List<News> news, List<Regular> regulars, NewsForm form) {
    /** Somebody who usually comes, with what the viewer may see of them. */
    record Regular(Member member, Profile profile) {}

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
