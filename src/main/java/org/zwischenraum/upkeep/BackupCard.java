package org.zwischenraum.upkeep;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Page;

/** Says on the hosts' desk that the last backup failed, or is too old. */
@Component
class BackupCard implements Card {
    private final Backups backups;
    private final TemplateEngine engine;

    BackupCard(Backups backups, TemplateEngine engine) {
        this.backups = backups;
        this.engine = engine;
    }

    @Override
    public Place place() {
        return Place.DESK;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<Content> show(Page page) {
        if (backups.trouble().isPresent()) return Optional.of(card(page, "upkeep.card.failed"));
        return backups.areOld() ? Optional.of(card(page, "upkeep.card.old")) : Optional.empty();
    }

    private Content card(Page page, String key) {
        return output -> engine.render("upkeep/_backups.jte", Map.of("page", page, "it", key), output);
    }
}
