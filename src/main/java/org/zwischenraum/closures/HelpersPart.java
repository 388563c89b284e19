package org.zwischenraum.closures;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.AskPart;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Page;

/** Who helped, as the author said when closing it. */
@Component
@Order(1)
class HelpersPart implements AskPart {
    private final Closures closures;
    private final TemplateEngine engine;

    HelpersPart(Closures closures, TemplateEngine engine) {
        this.closures = closures;
        this.engine = engine;
    }

    record Shown(String names) {}

    @Override
    public Place place() {
        return Place.HEAD;
    }

    @Override
    public Optional<Content> show(Ask ask, Member me, Page page) {
        String names = ask.closedAt() == null ? "" : names(ask, me);
        if (names.isEmpty()) return Optional.empty();
        return Optional.of(
                output -> engine.render("closures/_helpers.jte", Map.of("page", page, "it", new Shown(names)), output));
    }

    private String names(Ask ask, Member me) {
        return closures.helpers(ask, me).stream().map(Member::name).collect(Collectors.joining(", "));
    }
}
