package org.zwischenraum.suggestions;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.AskLine;
import org.zwischenraum.asks.State;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Page;

/** The hosts' desk: asks that fit nobody, at once, and those to which nobody answered in three days. */
@Component
class UnansweredCard implements Card {
    private static final int SHOWN = 8;
    private final HelpWanted wanted;
    private final Members members;
    private final TemplateEngine engine;

    UnansweredCard(HelpWanted wanted, Members members, TemplateEngine engine) {
        this.wanted = wanted;
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
        List<Ask> asks = wanted.unanswered(SHOWN);
        Map<UUID, Member> authors = members.named(asks.stream().map(Ask::author).toList());
        List<AskLine> lines = asks.stream()
                .map(ask -> new AskLine(ask, authors.get(ask.author()), State.OPEN))
                .toList();
        if (lines.isEmpty()) return Optional.empty();
        return Optional.of(output ->
                engine.render("suggestions/_unanswered.jte", Map.of("page", page, "it", new Lines(lines)), output));
    }
}
