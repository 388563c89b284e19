package org.zwischenraum.floor;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.zwischenraum.inbox.WeekPassage;
import org.zwischenraum.inbox.WeekReader;
import org.zwischenraum.mail.Passage;
import org.zwischenraum.presences.Sight;

/** In the weekly letter: on which days others have said that they come, as far as the reader may know; not who. */
@Component
class DaysPassage implements WeekPassage {
    private final PlannedDays days;
    private final Sight sight;

    DaysPassage(PlannedDays days, Sight sight) {
        this.days = days;
        this.sight = sight;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Passage> write(WeekReader reader) {
        SortedSet<LocalDate> seen = new TreeSet<>();
        Sight.View view = sight.of(reader.me());
        for (PlannedDay day : days.between(reader.today(), reader.end()))
            if (!day.member().equals(reader.me().id()) && view.sees(day.member(), day.audience())) seen.add(day.day());
        if (seen.isEmpty()) return Optional.empty();
        String weekdays = reader.words().list(seen.stream().map(reader::weekday).toList());
        return Optional.of(reader.passage(
                reader.say("floor.week.title"), reader.say("floor.week.days", "days", weekdays), "/floor"));
    }
}
