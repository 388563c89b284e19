package org.zwischenraum.plans;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.spaces.Space;
import org.zwischenraum.spaces.SpacePart;
import org.zwischenraum.web.Page;

/** The plan on the page of its space: drawn, and as a list. */
@Component
class PlanPart implements SpacePart {
    private final Plans plans;
    private final TemplateEngine engine;

    PlanPart(Plans plans, TemplateEngine engine) {
        this.plans = plans;
        this.engine = engine;
    }

    record Drawn(Space space, Drawing drawing) {}

    @Override
    public Optional<Content> show(Space space, Member me, Page page) {
        Drawn drawn = new Drawn(space, Drawing.of(plans.of(space.id())));
        return Optional.of(output -> engine.render("plans/_plan.jte", Map.of("page", page, "it", drawn), output));
    }
}
