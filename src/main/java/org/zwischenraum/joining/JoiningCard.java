package org.zwischenraum.joining;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Place;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Page;

/** Says on the hosts' desk that somebody would like to join. */
@Component
class JoiningCard implements Card {
    private final Joinings joinings;
    private final TemplateEngine engine;
    private final boolean mail;

    JoiningCard(Joinings joinings, TemplateEngine engine, Settings settings) {
        this.joinings = joinings;
        this.engine = engine;
        this.mail = settings.smtp().isPresent();
    }

    @Override
    public Place place() {
        return Place.DESK;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Content> show(Page page) {
        int count = joinings.waiting(mail).size();
        if (count == 0) return Optional.empty();
        return Optional.of(output -> engine.render("joining/_joinings.jte", Map.of("page", page, "it", count), output));
    }
}
