package org.zwischenraum.suggestions;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.inbox.WeekPassage;
import org.zwischenraum.inbox.WeekReader;
import org.zwischenraum.mail.Passage;

/** In the weekly letter: what others seek that the reader could answer, in the words of the ask and without a name. */
@Component
class HelpPassage implements WeekPassage {
    private static final int A_FEW = 3;
    private final HelpWanted wanted;
    private final Suggestions suggestions;

    HelpPassage(HelpWanted wanted, Suggestions suggestions) {
        this.wanted = wanted;
        this.suggestions = suggestions;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Passage> write(WeekReader reader) {
        if (reader.me().isPaused() || suggestions.areNone(reader.me().id())) return Optional.empty();
        Passage passage = Passage.titled(reader.say("suggestions.week.title"));
        for (Ask ask : wanted.fitting(reader.me(), A_FEW))
            passage = passage.with(reader.line(ask.text()), reader.links().to("/asks/" + ask.id()));
        return WeekReader.filled(passage);
    }
}
