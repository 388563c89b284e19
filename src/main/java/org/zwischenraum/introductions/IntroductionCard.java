package org.zwischenraum.introductions;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Page;

/** Today: an introduction that waits for my yes; large on the day when it is first seen, small afterwards. */
@Component
class IntroductionCard implements Card {
    private final Introductions introductions;
    private final Invitations invitations;
    private final Sights sights;
    private final Members members;
    private final TemplateEngine engine;

    IntroductionCard(
            Introductions introductions,
            Invitations invitations,
            Sights sights,
            Members members,
            TemplateEngine engine) {
        this.introductions = introductions;
        this.invitations = invitations;
        this.sights = sights;
        this.members = members;
        this.engine = engine;
    }

    @Override
    public Place place() {
        return Place.TODAY;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Content> show(Page page) {
        return page.viewer().account().flatMap(members::find).flatMap(me -> first(me, page));
    }

    private Optional<Content> first(Member me, Page page) {
        List<Introduction> waiting = introductions.waitingFor(me);
        return waiting.stream().findFirst().map(introduction -> card(introduction, me, page));
    }

    private Content card(Introduction introduction, Member me, Page page) {
        boolean large = page.now()
                .toLocalDate()
                .equals(invitations
                        .show(introduction.id(), me.id())
                        .atZone(page.viewer().zone())
                        .toLocalDate());
        String template = large ? "introductions/_large.jte" : "introductions/_small.jte";
        Seen seen = sights.of(introduction, me);
        return output -> engine.render(template, Map.of("page", page, "it", seen), output);
    }
}
