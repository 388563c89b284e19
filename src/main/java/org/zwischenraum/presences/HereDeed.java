package org.zwischenraum.presences;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.people.Deed;
import org.zwischenraum.web.Page;

/** On somebody's page: that they are here just now, and where. */
@Component
class HereDeed implements Deed {
    private final Presences presences;
    private final TemplateEngine engine;

    HereDeed(Presences presences, TemplateEngine engine) {
        this.presences = presences;
        this.engine = engine;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Content> offer(Page page, Member who, Member me) {
        if (who.id().equals(me.id())) return Optional.empty();
        return presences
                .find(who.id(), me)
                .map(presence ->
                        output -> engine.render("presences/_deed.jte", Map.of("page", page, "it", presence), output));
    }
}
