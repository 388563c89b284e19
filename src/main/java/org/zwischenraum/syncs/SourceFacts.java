package org.zwischenraum.syncs;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.roster.SheetPart;
import org.zwischenraum.web.Page;

/** On the hosts' sheet of somebody: what lists kept elsewhere say of them, beside what they say themselves. */
@Component
class SourceFacts implements SheetPart {
    private final Memory memory;
    private final TemplateEngine engine;

    SourceFacts(Memory memory, TemplateEngine engine) {
        this.memory = memory;
        this.engine = engine;
    }

    /** What the lists say. */
    record Lists(List<Listed> listed) {}

    @Override
    public Optional<Content> show(Page page, Member who) {
        List<Listed> listed = memory.about(who.id());
        if (listed.isEmpty()) return Optional.empty();
        Map<String, Object> model = Map.of("page", page, "it", new Lists(listed));
        return Optional.of(output -> engine.render("syncs/_facts.jte", model, output));
    }
}
