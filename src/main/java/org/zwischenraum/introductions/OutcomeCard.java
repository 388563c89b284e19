package org.zwischenraum.introductions;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Page;

/** Today, weeks after a yes: has something become of it? */
@Component
class OutcomeCard implements Card {
    private final Outcomes outcomes;
    private final Introductions introductions;
    private final Sights sights;
    private final Members members;
    private final TemplateEngine engine;

    OutcomeCard(Outcomes outcomes, Introductions introductions, Sights sights, Members members, TemplateEngine engine) {
        this.outcomes = outcomes;
        this.introductions = introductions;
        this.sights = sights;
        this.members = members;
        this.engine = engine;
    }

    @Override
    public Place place() {
        return Place.TODAY_ASIDE;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Content> show(Page page) {
        return page.viewer().account().flatMap(members::find).flatMap(me -> first(me, page));
    }

    private Optional<Content> first(Member me, Page page) {
        return outcomes.openFor(me).stream()
                .findFirst()
                .map(id -> sights.of(introductions.get(id), me))
                .map(seen -> output ->
                        engine.render("introductions/_outcomeCard.jte", Map.of("page", page, "it", seen), output));
    }
}
