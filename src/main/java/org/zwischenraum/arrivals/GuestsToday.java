package org.zwischenraum.arrivals;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Page;
import org.zwischenraum.web.Standing;

/** On the hosts' desk: how many guests come today. */
@Component
class GuestsToday implements Card {
    private final GuestLinks links;
    private final Doors doors;
    private final TemplateEngine engine;

    GuestsToday(GuestLinks links, Doors doors, TemplateEngine engine) {
        this.links = links;
        this.doors = doors;
        this.engine = engine;
    }

    @Override
    public Place place() {
        return Place.DESK;
    }

    @Override
    public Standing from() {
        return Standing.TEAM;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Content> show(Page page) {
        if (!page.viewer().isTeam() || !links.areOn()) return Optional.empty();
        int expected = links.expected(doors.all());
        if (expected == 0) return Optional.empty();
        return Optional.of(
                output -> engine.render("arrivals/_today.jte", Map.of("page", page, "it", expected), output));
    }
}
