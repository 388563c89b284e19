package org.zwischenraum.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Communities;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Regulars;
import org.zwischenraum.web.Cards;

/** Gathers what each member's Today shows. */
@Component
class Todays {
    private static final int FEW = 7;
    private final Cards cards;
    private final NewsLines news;
    private final Regulars regulars;
    private final Communities communities;
    private final Clock clock;

    Todays(Cards cards, NewsLines news, Regulars regulars, Communities communities, Clock clock) {
        this.cards = cards;
        this.news = news;
        this.regulars = regulars;
        this.communities = communities;
        this.clock = clock;
    }

    Today of(Member me, NewsForm form) {
        return new Today(me, cards, news.standingFor(me), comingToday(me), form);
    }

    private List<Member> comingToday(Member me) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), communities.get().zone());
        return regulars.on(today, FEW, me);
    }
}
