package org.zwischenraum.metoo;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.AskPart;
import org.zwischenraum.chat.Conversations;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Page;

/** The table that was proposed, for its guests. */
@Component
class TablePart implements AskPart {
    private final Tables tables;
    private final Conversations conversations;
    private final TemplateEngine engine;

    TablePart(Tables tables, Conversations conversations, TemplateEngine engine) {
        this.tables = tables;
        this.conversations = conversations;
        this.engine = engine;
    }

    /** @param conversation once all have said yes */
    record Laid(Ask ask, Tables.Place place, Optional<UUID> conversation) {}

    @Override
    public Place place() {
        return Place.MIDDLE;
    }

    @Override
    public Optional<Content> show(Ask ask, Member me, Page page) {
        return tables.of(ask, me)
                .map(place ->
                        new Laid(ask, place, conversations.about(place.table().id())))
                .map(laid -> output -> engine.render("metoo/_table.jte", Map.of("page", page, "it", laid), output));
    }
}
