package org.zwischenraum.days;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.floor.FloorCard;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Page;

/** At the end of the floor: my day so far. */
@Component
class DayCard implements FloorCard {
    private final MyDays days;
    private final Entries entries;
    private final TemplateEngine engine;

    DayCard(MyDays days, Entries entries, TemplateEngine engine) {
        this.days = days;
        this.entries = entries;
        this.engine = engine;
    }

    @Override
    public Place place() {
        return Place.END;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Content> show(Page page, UUID space, Member me) {
        MyDays.Day today = days.day(entries.today(), me);
        if (today.isBare()) return Optional.empty();
        return Optional.of(output -> engine.render("days/_card.jte", Map.of("page", page, "it", today), output));
    }
}
