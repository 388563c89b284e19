package org.zwischenraum.hosting;

import gg.jte.TemplateEngine;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Providers;
import org.zwischenraum.web.Page;

/** Says that the house is still closed, and how to open it. */
@Component
class OpeningCard extends DeskCard {
    private final Providers providers;

    OpeningCard(TemplateEngine engine, Providers providers) {
        super(engine);
        this.providers = providers;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    Optional<Waiting> waiting(Page page) {
        if (providers.tellAll()) return Optional.empty();
        return Optional.of(new Waiting(
                page.say("hosting.steps.provider"),
                page.say("hosting.steps.provider.text"),
                page.say("hosting.steps.provider.go"),
                "/hosting/provider",
                true));
    }
}
