package org.zwischenraum.members;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Page;
import org.zwischenraum.web.Room;
import org.zwischenraum.web.Standing;

/** The door of the people's room, and what people have to show on Today and on the hosts' desk. */
@Configuration(proxyBeanMethods = false)
class MemberCards {
    @Bean
    static Room peopleDoor() {
        return new Room("members.room", "/people", "people", 40, Standing.MEMBER, true);
    }

    @Bean
    static Card questionCard(TemplateEngine engine, Members members, Questions questions) {
        return new MemberCard(
                Card.Place.TODAY,
                60,
                "members/_question",
                engine,
                page -> me(page, members).flatMap(questions::next));
    }

    @Bean
    static Card draftCard(TemplateEngine engine, Members members, Drafts drafts) {
        return new MemberCard(
                Card.Place.TODAY,
                15,
                "members/_drafts",
                engine,
                page -> me(page, members).map(me -> drafts.of(me).size()).filter(count -> count > 0));
    }

    @Bean
    static Card reportCard(TemplateEngine engine, Members members, Reports reports) {
        return new MemberCard(
                Card.Place.DESK,
                5,
                "members/_reports",
                engine,
                page -> me(page, members)
                        .filter(Member::isHost)
                        .map(me -> reports.open(me).size())
                        .filter(count -> count > 0));
    }

    private static Optional<Member> me(Page page, Members members) {
        return page.viewer().account().flatMap(members::find).filter(Member::isListed);
    }

    /** @param what the model of the template; empty when there is nothing to show */
    private record MemberCard(
            Place place, int order, String template, TemplateEngine engine, Function<Page, Optional<?>> what)
            implements Card {
        @Override
        public Optional<Content> show(Page page) {
            return what.apply(page)
                    .map(it -> output -> engine.render(template + ".jte", Map.of("page", page, "it", it), output));
        }
    }
}
