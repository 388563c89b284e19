package org.zwischenraum.suggestions;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.AskPart;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Page;

/** Who could help, for the author and for hosts. */
@Component
@Order(1)
class SuggestionsPart implements AskPart {
    private final SuggestionList list;
    private final TemplateEngine engine;

    SuggestionsPart(SuggestionList list, TemplateEngine engine) {
        this.list = list;
        this.engine = engine;
    }

    @Override
    public Place place() {
        return Place.PEOPLE;
    }

    @Override
    public Optional<Content> show(Ask ask, Member me, Page page) {
        if (!ask.isBy(me) && !me.isHost()) return Optional.empty();
        SuggestionList.Shown shown = list.of(ask, me);
        return Optional.of(output -> engine.render("suggestions/_part.jte", Map.of("page", page, "it", shown), output));
    }
}
