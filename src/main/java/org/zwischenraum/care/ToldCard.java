package org.zwischenraum.care;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.switches.Switches;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Page;
import org.zwischenraum.web.Standing;

/**
 * Today, until it is answered: whoever says that they come each week is told that hosts may see it when they stay away, and
 * can say "not for this". Nothing is kept of anybody who has not seen it.
 */
@Component
class ToldCard implements Card {
    private final Choices choices;
    private final Regularity regularity;
    private final Members members;
    private final TemplateEngine engine;
    private final Switches switches;

    ToldCard(Choices choices, Regularity regularity, Members members, TemplateEngine engine, Switches switches) {
        this.choices = choices;
        this.regularity = regularity;
        this.members = members;
        this.engine = engine;
        this.switches = switches;
    }

    @Override
    public Place place() {
        return Place.TODAY_ASIDE;
    }

    @Override
    public Standing from() {
        return Standing.MEMBER;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Optional<Content> show(Page page) {
        return page.viewer()
                .account()
                .flatMap(members::find)
                .filter(_ -> switches.isOn("presences"))
                .filter(regularity::isRegular)
                .filter(me -> !choices.hasAnswered(me))
                .map(me -> tell(page, me));
    }

    private Content tell(Page page, Member me) {
        choices.tell(me);
        return output -> engine.render("care/_told.jte", Map.of("page", page), output);
    }
}
