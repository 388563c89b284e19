package org.zwischenraum.load;

import java.util.List;
import org.zwischenraum.jobs.Job;
import org.zwischenraum.mail.Letter;
import org.zwischenraum.mail.Outbox;
import org.zwischenraum.mail.Passage;
import org.zwischenraum.text.Language;

/** The yardstick of weekly letters: one of the same shape from constant words, by a job of its own like theirs. */
@Bench
class BareLetter implements Job {
    static final String KIND = "load.bare";
    private static final String LINK = "https://haus.example/asks/0197f0a0-0000-7000-8000-000000000000";
    private final Outbox outbox;

    BareLetter(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public boolean oneAtATime() {
        return true;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String subject) {
        Passage passage = Passage.titled("Neu dabei");
        for (int line = 0; line < 3; line++) passage = passage.with("Wer kann mir bei einem Vertrag helfen?", LINK);
        outbox.send(new Letter(subject + "@example.org", Language.DE, KIND, "Deine Woche", List.of("Hallo Mira,"))
                .with(passage)
                .with(passage)
                .closing("Das war alles.")
                .withFoot("Mails anders einrichten", LINK)
                .endedBy(LINK));
    }
}
