package org.zwischenraum.cards;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.AskPart;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Page;

/** Below the answers of members: what people outside wrote. */
@Component
class OutsidePart implements AskPart {
    private final OutsideList list;
    private final TemplateEngine engine;

    OutsidePart(OutsideList list, TemplateEngine engine) {
        this.list = list;
        this.engine = engine;
    }

    @Override
    public Place place() {
        return Place.ANSWERS;
    }

    @Override
    public Optional<Content> show(Ask ask, Member me, Page page) {
        OutsideList.Shown shown = list.of(ask, me);
        if (shown.lines().isEmpty()) return Optional.empty();
        return Optional.of(output -> engine.render("cards/_outside.jte", Map.of("page", page, "it", shown), output));
    }
}
