package org.zwischenraum.profiles;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Page;

/** What people find about themselves on Today: a question, and what was written down for them. */
@Configuration(proxyBeanMethods = false)
class ProfileCards {
    @Bean
    static Card questionCard(TemplateEngine engine, Members members, Questions questions) {
        return new ProfileCard(
                Card.Place.TODAY,
                60,
                "profiles/_question",
                engine,
                page -> me(page, members).flatMap(questions::next));
    }

    @Bean
    static Card draftCard(TemplateEngine engine, Members members, Drafts drafts) {
        return new ProfileCard(
                Card.Place.TODAY,
                15,
                "profiles/_drafts",
                engine,
                page -> me(page, members).map(me -> drafts.of(me).size()).filter(count -> count > 0));
    }

    private static Optional<Member> me(Page page, Members members) {
        return page.viewer().account().flatMap(members::find).filter(Member::isListed);
    }

    /** @param what the model of the template; empty when there is nothing to show */
    private record ProfileCard(
            Place place, int order, String template, TemplateEngine engine, Function<Page, Optional<?>> what)
            implements Card {
        @Override
        public Optional<Content> show(Page page) {
            return what.apply(page)
                    .map(it -> output -> engine.render(template + ".jte", Map.of("page", page, "it", it), output));
        }
    }
}
