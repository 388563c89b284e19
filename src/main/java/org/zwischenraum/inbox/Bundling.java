package org.zwischenraum.inbox;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;
import org.zwischenraum.jobs.Jobs;

/** Writes one letter about all that waits for one reader. */
@Component
class Bundling implements Job {
    private static final String KIND = "inbox.bundle";
    private final WaitingNotices waiting;
    private final NoticeLetters letters;

    Bundling(WaitingNotices waiting, NoticeLetters letters) {
        this.waiting = waiting;
        this.letters = letters;
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
        letters.write(reader, waiting.take(reader));
    }
}
