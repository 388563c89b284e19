package org.zwischenraum.introductions;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.inbox.WeekPassage;
import org.zwischenraum.inbox.WeekReader;
import org.zwischenraum.mail.Passage;

/** In the weekly letter: that an introduction waits for a yes, and nothing of who it is. */
@Component
class WaitingPassage implements WeekPassage {
    private final Introductions introductions;

    WaitingPassage(Introductions introductions) {
        this.introductions = introductions;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Passage> write(WeekReader reader) {
        return introductions.waitingFor(reader.me()).stream()
                .findFirst()
                .map(one -> reader.passage(
                        reader.say("introductions.week.title"), reader.say("introductions.week.waits"), one.path()));
    }
}
