package org.zwischenraum.arrivals;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.floor.FloorDeed;
import org.zwischenraum.members.Member;
import org.zwischenraum.presences.Presence;
import org.zwischenraum.web.Page;

/** Beside each person who is here, for hosts: checks out somebody who forgot to. */
@Component
class CheckOut implements FloorDeed {
    private final TemplateEngine engine;

    CheckOut(TemplateEngine engine) {
        this.engine = engine;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Content> offer(Page page, Presence presence, Member who, Member me) {
        if (!me.isHost()) return Optional.empty();
        return Optional.of(output -> engine.render("arrivals/_out.jte", Map.of("page", page, "it", who), output));
    }
}
