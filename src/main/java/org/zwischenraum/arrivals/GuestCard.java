package org.zwischenraum.arrivals;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.floor.FloorCard;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Page;

/** On the floor's page: bring somebody along for a day. */
@Component
class GuestCard implements FloorCard {
    private final GuestLinks links;
    private final Doors doors;
    private final TemplateEngine engine;

    GuestCard(GuestLinks links, Doors doors, TemplateEngine engine) {
        this.links = links;
        this.doors = doors;
        this.engine = engine;
    }

    /** @param open how many of the viewer's own are open */
    record Offer(UUID space, int open) {}

    @Override
    public Place place() {
        return Place.END;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Content> show(Page page, UUID space, Member me) {
        if (doors.find(space).isEmpty() || !links.areOn()) return Optional.empty();
        Offer offer = new Offer(space, links.of(me).size());
        return Optional.of(output -> engine.render("arrivals/_offer.jte", Map.of("page", page, "it", offer), output));
    }
}
