package org.zwischenraum.hosting;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Page;

/** Something on the desk that waits: how much of it, and where to look after it. */
abstract class DeskCard implements Card {
    private final TemplateEngine engine;

    DeskCard(TemplateEngine engine) {
        this.engine = engine;
    }

    /**
     * What the card says.
     *
     * @param warm whether it comes before everything else
     */
    record Waiting(String title, String text, String go, String path, boolean warm) {}

    /** What waits; empty when nothing does. */
    abstract Optional<Waiting> waiting(Page page);

    @Override
    public Place place() {
        return Place.DESK;
    }

    @Override
    public Optional<Content> show(Page page) {
        return waiting(page)
                .map(waiting ->
                        output -> engine.render("hosting/_waiting.jte", Map.of("page", page, "it", waiting), output));
    }
}
