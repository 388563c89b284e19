package org.zwischenraum.breaks;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.floor.FloorCard;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Page;

/** On the floor: the coffee machine, and who eats when. */
@Component
class BreakCard implements FloorCard {
    private final Breaks breaks;
    private final TemplateEngine engine;

    BreakCard(Breaks breaks, TemplateEngine engine) {
        this.breaks = breaks;
        this.engine = engine;
    }

    @Override
    public Place place() {
        return Place.MIDDLE;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Content> show(Page page, UUID space, Member me) {
        Breaks.Sight seen = breaks.of(space, me);
        return Optional.of(output -> engine.render("breaks/_card.jte", Map.of("page", page, "it", seen), output));
    }
}
