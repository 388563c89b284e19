package org.zwischenraum.spaces;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zwischenraum.inbox.WeekPassage;
import org.zwischenraum.inbox.WeekReader;
import org.zwischenraum.mail.Passage;

/** In the weekly letter: on which days a space is open otherwise than usual. */
@Component
class OpeningPassage implements WeekPassage {
    private static final int WEEK = 8;
    private final Spaces spaces;

    OpeningPassage(Spaces spaces) {
        this.spaces = spaces;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Passage> write(WeekReader reader) {
        Passage passage = Passage.titled(reader.say("spaces.week.title"));
        for (Space space : spaces.all())
            for (Upcoming day : Upcoming.within(WEEK, space.timetable(), reader.today(), reader.words()))
                if (reader.isAhead(day.day()))
                    passage = passage.with(
                            line(space, day, reader), reader.links().to(space.path()));
        return WeekReader.filled(passage);
    }

    private static String line(Space space, Upcoming day, WeekReader reader) {
        String said = day.hours().isEmpty()
                ? reader.say("spaces.week.closed", "space", space.name(), "day", reader.weekday(day.day()))
                : reader.say(
                        "spaces.week.open",
                        "space",
                        space.name(),
                        "day",
                        reader.weekday(day.day()),
                        "hours",
                        hours(day.hours()));
        return day.why().isEmpty() ? said : reader.line(said + " (" + day.why() + ")");
    }

    private static String hours(List<Hours> hours) {
        return hours.stream().map(one -> one.opens() + "–" + one.closes()).collect(Collectors.joining(", "));
    }
}
