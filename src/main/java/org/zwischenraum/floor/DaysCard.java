package org.zwischenraum.floor;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Audience;
import org.zwischenraum.members.Member;
import org.zwischenraum.spaces.Space;
import org.zwischenraum.spaces.Spaces;
import org.zwischenraum.web.Page;

/** At the end of the floor: when I will come. */
@Component
class DaysCard implements FloorCard {
    private final PlannedDays days;
    private final Spaces spaces;
    private final Clock clock;
    private final TemplateEngine engine;

    DaysCard(PlannedDays days, Spaces spaces, Clock clock, TemplateEngine engine) {
        this.days = days;
        this.spaces = spaces;
        this.clock = clock;
        this.engine = engine;
    }

    /** @param planned mine, in any space */
    record Days(Member me, UUID space, LocalDate today, List<PlannedDay> planned) {
        static final List<Audience> AUDIENCES = List.of(Audience.CONTACTS, Audience.MEMBERS, Audience.HOSTS);
    }

    @Override
    public Place place() {
        return Place.END;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Optional<Content> show(Page page, UUID space, Member me) {
        return spaces.find(space)
                .map(here -> of(here, me))
                .map(it -> output -> engine.render("floor/_days.jte", Map.of("page", page, "it", it), output));
    }

    private Days of(Space space, Member me) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), space.zone());
        return new Days(me, space.id(), today, days.of(me, today));
    }
}
