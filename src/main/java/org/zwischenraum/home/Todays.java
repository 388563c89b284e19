package org.zwischenraum.home;

import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Cards;

/** Gathers what each member's Today shows. */
@Component
class Todays {
    private final Cards cards;
    private final NewsLines news;

    Todays(Cards cards, NewsLines news) {
        this.cards = cards;
        this.news = news;
    }

    Today of(Member me, NewsForm form) {
        return new Today(me, cards, news.standingFor(me), form);
    }
}
