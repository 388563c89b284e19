package org.zwischenraum.asks;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Page;

/** The hosts' desk: asks that fit nobody, at once, and those to which nobody answered in three days. */
@Component
class UnansweredCard implements Card {
    private static final int SHOWN = 8;
    private final AskLists lists;
    private final Members members;
    private final TemplateEngine engine;

    UnansweredCard(AskLists lists, Members members, TemplateEngine engine) {
        this.lists = lists;
        this.members = members;
        this.engine = engine;
    }

    record Lines(List<AskLine> lines) {}

    @Override
    public Place place() {
        return Place.DESK;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Content> show(Page page) {
        if (!page.viewer().isHost()) return Optional.empty();
        List<AskLine> lines = lists.unanswered(SHOWN).stream()
                .map(ask -> new AskLine(ask, members.get(ask.author()), State.OPEN))
                .toList();
        if (lines.isEmpty()) return Optional.empty();
        return Optional.of(
                output -> engine.render("asks/_unanswered.jte", Map.of("page", page, "it", new Lines(lines)), output));
    }
}
