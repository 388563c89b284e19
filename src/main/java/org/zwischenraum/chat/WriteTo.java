package org.zwischenraum.chat;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.people.Deed;
import org.zwischenraum.web.Page;

/** On somebody's page: write to them. */
@Component
class WriteTo implements Deed {
    private final Beginnings beginnings;
    private final TemplateEngine engine;

    WriteTo(Beginnings beginnings, TemplateEngine engine) {
        this.beginnings = beginnings;
        this.engine = engine;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Content> offer(Page page, Member who, Member me) {
        if (!beginnings.mayWrite(who, me)) return Optional.empty();
        return Optional.of(output -> engine.render("chat/_deed.jte", Map.of("page", page, "it", who), output));
    }
}
