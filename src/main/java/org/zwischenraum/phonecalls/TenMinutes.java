package org.zwischenraum.phonecalls;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.people.Deed;
import org.zwischenraum.web.Page;

/** On somebody's page: ten minutes on the phone. */
@Component
class TenMinutes implements Deed {
    private final MayAsk mayAsk;
    private final TemplateEngine engine;

    TenMinutes(MayAsk mayAsk, TemplateEngine engine) {
        this.mayAsk = mayAsk;
        this.engine = engine;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Content> offer(Page page, Member who, Member me) {
        if (!mayAsk.test(who, me)) return Optional.empty();
        return Optional.of(output -> engine.render("phonecalls/_deed.jte", Map.of("page", page, "it", who), output));
    }
}
