package org.zwischenraum.requests;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.asks.State;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Page;

/** Today: who has asked me, and waits for my answer. */
@Component
class RequestsCard implements Card {
    private static final int A_FEW = 3;
    private final Requests requests;
    private final Asks asks;
    private final Members members;
    private final TemplateEngine engine;

    RequestsCard(Requests requests, Asks asks, Members members, TemplateEngine engine) {
        this.requests = requests;
        this.asks = asks;
        this.members = members;
        this.engine = engine;
    }

    /** @param author null where the one who is asked may not know who asks */
    record Line(Request request, Ask ask, @Nullable Member author) {}

    record Lines(List<Line> lines) {}

    @Override
    public Place place() {
        return Place.TODAY;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Content> show(Page page) {
        List<Line> lines =
                page.viewer().account().flatMap(members::find).map(this::lines).orElse(List.of());
        if (lines.isEmpty()) return Optional.empty();
        return Optional.of(output ->
                engine.render("requests/_requests.jte", Map.of("page", page, "it", new Lines(lines)), output));
    }

    private List<Line> lines(Member me) {
        List<Line> lines = new ArrayList<>();
        for (Request request : requests.waitingFor(me).stream().limit(A_FEW).toList())
            asks.find(request.ask(), me)
                    .filter(ask -> ask.state(asks.today()) == State.OPEN)
                    .ifPresent(ask -> lines.add(
                            new Line(request, ask, ask.namesAuthorTo(me) ? members.get(ask.author()) : null)));
        return lines;
    }
}
