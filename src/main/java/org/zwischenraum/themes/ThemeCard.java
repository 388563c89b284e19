package org.zwischenraum.themes;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Page;
import org.zwischenraum.web.Standing;

/** The room of asks: a way to the picture, once it shows something. */
@Component
class ThemeCard implements Card {
    private final Themes themes;
    private final TemplateEngine engine;

    ThemeCard(Themes themes, TemplateEngine engine) {
        this.themes = themes;
        this.engine = engine;
    }

    @Override
    public Place place() {
        return Place.ASKS;
    }

    @Override
    public Standing from() {
        return Standing.MEMBER;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Content> show(Page page) {
        if (themes.all().isEmpty()) return Optional.empty();
        return Optional.of(output -> engine.render("themes/_card.jte", Map.of("page", page), output));
    }
}
