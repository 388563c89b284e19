package org.zwischenraum.metoo;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.AskPart;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Page;

/** The second button on somebody else's ask. */
@Component
class MeTooPart implements AskPart {
    private final MeToos meToos;
    private final TemplateEngine engine;

    MeTooPart(MeToos meToos, TemplateEngine engine) {
        this.meToos = meToos;
        this.engine = engine;
    }

    record Button(Ask ask, boolean isSaid) {}

    @Override
    public Place place() {
        return Place.HEAD;
    }

    @Override
    public Optional<Content> show(Ask ask, Member me, Page page) {
        if (!meToos.maySay(ask, me)) return Optional.empty();
        Button button = new Button(ask, meToos.isSaid(ask, me));
        return Optional.of(output -> engine.render("metoo/_button.jte", Map.of("page", page, "it", button), output));
    }
}
