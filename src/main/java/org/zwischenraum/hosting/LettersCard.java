package org.zwischenraum.hosting;

import gg.jte.TemplateEngine;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.mail.Outbox;
import org.zwischenraum.web.Page;

/** Says that letters have not left. */
@Component
class LettersCard extends DeskCard {
    private final Outbox outbox;

    LettersCard(TemplateEngine engine, Outbox outbox) {
        super(engine);
        this.outbox = outbox;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    Optional<Waiting> waiting(Page page) {
        int count = outbox.unsent().size();
        if (count == 0) return Optional.empty();
        return Optional.of(new Waiting(
                page.say("hosting.letters.title"),
                page.say("hosting.letters.waiting", "count", count),
                page.say("hosting.letters.go"),
                "/hosting/letters",
                false));
    }
}
