package org.zwischenraum.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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

    /** A few of them, others each day. */
    private List<Member> comingToday(Member me) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), communities.get().zone());
        return regulars.on(today.getDayOfWeek(), me).stream()
                .sorted(Comparator.comparing(member -> Objects.hash(member.id(), today)))
                .limit(FEW)
                .sorted(Comparator.comparing(Member::name))
                .toList();
    }
}
