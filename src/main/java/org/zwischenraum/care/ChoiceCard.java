package org.zwischenraum.care;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.pairs.Unproposed;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Page;
import org.zwischenraum.web.Standing;

/** One's own page: a switch for each of the lists of care in which one could stand. */
@Component
class ChoiceCard implements Card {
    private final Choices choices;
    private final Unproposed unproposed;
    private final Members members;
    private final TemplateEngine engine;

    ChoiceCard(Choices choices, Unproposed unproposed, Members members, TemplateEngine engine) {
        this.choices = choices;
        this.unproposed = unproposed;
        this.members = members;
        this.engine = engine;
    }

    /**
     * @param proposed whether one may be proposed to hosts
     * @param missed whether hosts may see that one stayed away
     */
    record Chosen(boolean proposed, boolean missed) {}

    @Override
    public Place place() {
        return Place.ME;
    }

    @Override
    public Standing from() {
        return Standing.MEMBER;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Content> show(Page page) {
        return page.viewer().account().flatMap(members::find).map(me -> card(page, me));
    }

    private Content card(Page page, Member me) {
        Chosen chosen = new Chosen(unproposed.mayBe(me), !choices.hasRefused(me));
        return output -> engine.render("care/_choices.jte", Map.of("page", page, "it", chosen), output);
    }
}
