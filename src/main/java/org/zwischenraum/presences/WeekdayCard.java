package org.zwischenraum.presences;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.spaces.Spaces;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Page;

/** The hosts' desk: how many came on which weekday of the last two weeks; never who, and nothing exact of a few. */
@Component
class WeekdayCard implements Card {
    private static final int A_FEW = 3;
    private final Movements movements;
    private final Spaces spaces;
    private final TemplateEngine engine;

    WeekdayCard(Movements movements, Spaces spaces, TemplateEngine engine) {
        this.movements = movements;
        this.spaces = spaces;
        this.engine = engine;
    }

    record Week(Map<DayOfWeek, Integer> came) {
        /** Below three the number says only that it is small: else one could guess who it was. */
        String many(DayOfWeek day, Page page) {
            int many = came.getOrDefault(day, 0);
            if (many == 0) return "0";
            return many < A_FEW ? page.say("presences.weekdays.few") : Integer.toString(many);
        }
    }

    @Override
    public Place place() {
        return Place.DESK;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Optional<Content> show(Page page) {
        if (!page.viewer().isHost()) return Optional.empty();
        Week week = new Week(movements.byWeekday(spaces.first().zone()));
        if (week.came().isEmpty()) return Optional.empty();
        return Optional.of(
                output -> engine.render("presences/_weekdays.jte", Map.of("page", page, "it", week), output));
    }
}
