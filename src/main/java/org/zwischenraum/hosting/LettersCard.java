package org.zwischenraum.hosting;

import gg.jte.TemplateEngine;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.inbound.BrokenAddresses;
import org.zwischenraum.mail.Outbox;
import org.zwischenraum.web.Page;

/** Says that letters have not left, or do not arrive. */
@Component
class LettersCard extends DeskCard {
    private final Outbox outbox;
    private final BrokenAddresses broken;

    LettersCard(TemplateEngine engine, Outbox outbox, BrokenAddresses broken) {
        super(engine);
        this.outbox = outbox;
        this.broken = broken;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    Optional<Waiting> waiting(Page page) {
        int count = outbox.unsent().size();
        if (count == 0 && broken.all().isEmpty()) return Optional.empty();
        return Optional.of(new Waiting(
                page.say("hosting.letters.title"),
                count == 0 ? page.say("hosting.letters.broken") : page.say("hosting.letters.waiting", "count", count),
                page.say("hosting.letters.go"),
                "/hosting/letters",
                false));
    }
}
