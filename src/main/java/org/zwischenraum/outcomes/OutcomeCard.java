package org.zwischenraum.outcomes;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.introductions.Introduction;
import org.zwischenraum.introductions.Introductions;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Page;

/** Today, weeks after a yes: has something become of it? */
@Component
class OutcomeCard implements Card {
    private final Outcomes outcomes;
    private final Introductions introductions;
    private final Members members;
    private final TemplateEngine engine;

    OutcomeCard(Outcomes outcomes, Introductions introductions, Members members, TemplateEngine engine) {
        this.outcomes = outcomes;
        this.introductions = introductions;
        this.members = members;
        this.engine = engine;
    }

    /** What somebody is asked: what became of meeting the other. */
    record Asked(String path, Member introducer, Member other) {}

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
                .map(id -> asked(introductions.get(id), me))
                .map(asked -> output -> engine.render("outcomes/_card.jte", Map.of("page", page, "it", asked), output));
    }

    private Asked asked(Introduction introduction, Member me) {
        return new Asked(
                Outcomes.path(introduction),
                members.get(introduction.introducer()),
                members.get(introduction.otherThan(me.id())));
    }
}
