package org.zwischenraum.introductions;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.people.Deed;
import org.zwischenraum.web.Page;
import org.zwischenraum.web.Standing;

/** On somebody's page: make them known to somebody else. */
@Component
class MakeKnown implements Deed {
    private final TemplateEngine engine;

    MakeKnown(TemplateEngine engine) {
        this.engine = engine;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Content> offer(Page page, Member who, Member me) {
        if (who.id().equals(me.id()) || !me.standing().reaches(Standing.MEMBER)) return Optional.empty();
        return Optional.of(output -> engine.render("introductions/_deed.jte", Map.of("page", page, "it", who), output));
    }
}
