package org.zwischenraum.breaks;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.inbox.WeekPassage;
import org.zwischenraum.inbox.WeekReader;
import org.zwischenraum.mail.Passage;
import org.zwischenraum.spaces.Space;
import org.zwischenraum.spaces.Spaces;

/** In the weekly letter: that somebody has asked who eats along today. */
@Component
class LunchPassage implements WeekPassage {
    private final Lunches lunches;
    private final Spaces spaces;

    LunchPassage(Lunches lunches, Spaces spaces) {
        this.lunches = lunches;
        this.spaces = spaces;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Optional<Passage> write(WeekReader reader) {
        Passage passage = Passage.titled(reader.say("breaks.week.title"));
        for (Space space : spaces.all())
            for (Lunch lunch : lunches.coming(space.id(), reader.me()))
                passage =
                        passage.with(line(lunch, space, reader), reader.links().to("/floor"));
        return WeekReader.filled(passage);
    }

    private static String line(Lunch lunch, Space space, WeekReader reader) {
        String time = lunch.beginsAt().atZone(space.zone()).toLocalTime().toString();
        String said = reader.say("breaks.week.lunch", "time", time.substring(0, 5));
        return lunch.words().isBlank() ? said : reader.line(said + " " + lunch.words());
    }
}
