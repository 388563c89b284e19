package org.zwischenraum.rota;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.floor.FloorCard;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Page;
import org.zwischenraum.web.Standing;

/** Small on Today and on the floor: who is there for the house this week, if they put themselves into it. */
final class WeekCard {
    private final Rota rota;
    private final Members members;
    private final TemplateEngine engine;

    private WeekCard(Rota rota, Members members, TemplateEngine engine) {
        this.rota = rota;
        this.members = members;
        this.engine = engine;
    }

    private Optional<Content> show(Page page, Member me) {
        return rota.hostOf(rota.today())
                .flatMap(host -> members.find(host.id(), me))
                .map(host -> output -> engine.render("rota/_week.jte", Map.of("page", page, "it", host), output));
    }

    /** On Today. */
    @Component
    static final class OnToday implements Card {
        private final WeekCard card;
        private final Members members;

        OnToday(Rota rota, Members members, TemplateEngine engine) {
            this.members = members;
            card = new WeekCard(rota, members, engine);
        }

        @Override
        public Place place() {
            return Place.TODAY_ASIDE;
        }

        @Override
        public int order() {
            return 95;
        }

        @Override
        public Standing from() {
            return Standing.MEMBER;
        }

        @Override
        public Optional<Content> show(Page page) {
            return page.viewer().account().flatMap(members::find).flatMap(me -> card.show(page, me));
        }
    }

    /** On the floor. */
    @Component
    static final class OnTheFloor implements FloorCard {
        private final WeekCard card;

        OnTheFloor(Rota rota, Members members, TemplateEngine engine) {
            card = new WeekCard(rota, members, engine);
        }

        @Override
        public Place place() {
            return Place.END;
        }

        @Override
        public int order() {
            return 10;
        }

        @Override
        public Optional<Content> show(Page page, UUID space, Member me) {
            return card.show(page, me);
        }
    }
}
