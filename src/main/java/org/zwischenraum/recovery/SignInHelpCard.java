package org.zwischenraum.recovery;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Page;

/** Tells hosts that somebody cannot come in. */
@Component
class SignInHelpCard implements Card {
    private final SignInHelps helps;
    private final TemplateEngine engine;

    SignInHelpCard(SignInHelps helps, TemplateEngine engine) {
        this.helps = helps;
        this.engine = engine;
    }

    @Override
    public Place place() {
        return Place.DESK;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Content> show(Page page) {
        List<SignInHelp> waiting = helps.waiting();
        if (waiting.isEmpty()) return Optional.empty();
        return Optional.of(
                output -> engine.render("recovery/_helps.jte", Map.of("page", page, "it", waiting.size()), output));
    }
}
