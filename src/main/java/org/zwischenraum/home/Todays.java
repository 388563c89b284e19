package org.zwischenraum.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Communities;
import org.zwischenraum.home.Today.Regular;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Profile;
import org.zwischenraum.members.Profiles;
import org.zwischenraum.members.Regulars;
import org.zwischenraum.web.Cards;

/** Gathers what each member's Today shows. */
@Component
class Todays {
    private static final int FEW = 7;
    private final Cards cards;
    private final NewsLines news;
    private final Regulars regulars;
    private final Profiles profiles;
    private final Communities communities;
    private final Clock clock;

    Todays(Cards cards, NewsLines news, Regulars regulars, Profiles profiles, Communities communities, Clock clock) {
        this.cards = cards;
        this.news = news;
        this.regulars = regulars;
        this.profiles = profiles;
        this.communities = communities;
        this.clock = clock;
    }

    Today of(Member me, NewsForm form) {
        return new Today(me, cards, news.standingFor(me), comingToday(me), form);
    }

    private List<Regular> comingToday(Member me) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), communities.get().zone());
        List<Member> few = regulars.on(today, FEW, me);
        Map<UUID, Profile> seen = profiles.of(few, me);
        return few.stream()
                .map(member -> new Regular(member, Objects.requireNonNull(seen.get(member.id()))))
                .toList();
    }
}
