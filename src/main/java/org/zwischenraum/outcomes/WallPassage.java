package org.zwischenraum.outcomes;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.inbox.WeekPassage;
import org.zwischenraum.inbox.WeekReader;
import org.zwischenraum.mail.Passage;

/** In the weekly letter: what became of it, in the sentences that both agreed to, without their names. */
@Component
class WallPassage implements WeekPassage {
    private static final int A_FEW = 2;
    private final Outcomes outcomes;

    WallPassage(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Passage> write(WeekReader reader) {
        Passage passage = Passage.titled(reader.say("outcomes.week.title"));
        for (Story story : outcomes.wallFor(reader.me(), reader.since()).stream()
                .limit(A_FEW)
                .toList())
            passage = passage.with(
                    reader.line(story.outcome().text()), reader.links().to("/outcomes"));
        return WeekReader.filled(passage);
    }
}
