package org.zwischenraum.tellings;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.people.Deed;
import org.zwischenraum.web.Page;

/** On somebody's page: tell about them. */
@Component
class TellAbout implements Deed {
    private final MayTell mayTell;
    private final TemplateEngine engine;

    TellAbout(MayTell mayTell, TemplateEngine engine) {
        this.mayTell = mayTell;
        this.engine = engine;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Optional<Content> offer(Page page, Member who, Member me) {
        if (!mayTell.test(who, me)) return Optional.empty();
        return Optional.of(output -> engine.render("tellings/_deed.jte", Map.of("page", page, "it", who), output));
    }
}
