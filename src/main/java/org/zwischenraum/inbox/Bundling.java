package org.zwischenraum.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;
import org.zwischenraum.jobs.Jobs;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.switches.Switches;

/** Writes one letter about all that waits for one reader, and rings wherever else they want to be told. */
@Component
class Bundling implements Job {
    private static final String KIND = "inbox.bundle";
    private final WaitingNotices waiting;
    private final NoticeLetters letters;
    private final ObjectProvider<Ring> rings;
    private final Settings settings;
    private final Switches switches;

    Bundling(
            WaitingNotices waiting,
            NoticeLetters letters,
            ObjectProvider<Ring> rings,
            Settings settings,
            Switches switches) {
        this.waiting = waiting;
        this.letters = letters;
        this.rings = rings;
        this.settings = settings;
        this.switches = switches;
    }

    /** One plan for each moment: what is due later never puts off what is due now. */
    static void plan(Jobs jobs, UUID reader, Instant due) {
        jobs.at(due, KIND, reader + "|" + due.toEpochMilli());
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Done twice, it finds nothing the second time: what it wrote about is gone with the letter's own commit. */
    @Override
    public void run(String subject) {
        UUID reader = UUID.fromString(subject.split("\\|", 2)[0]);
        List<WaitingNotices.Told> told = waiting.take(reader);
        if (told.isEmpty()) return;
        if (settings.smtp().isPresent()) letters.write(reader, told);
        rings.stream()
                .filter(ring -> switches.isOwnerOn(ring) && ring.reaches(reader))
                .forEach(ring -> ring.ring(reader));
    }
}
