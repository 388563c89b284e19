package org.zwischenraum.mail;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.jobs.HouseClock;
import org.zwischenraum.jobs.Jobs;
import org.zwischenraum.web.Ids;

/** Where letters wait for the mail server. */
@Component
public class Outbox {
    /** The kind of job that brings a letter to the mail server; what fails of it is shown with the letters. */
    public static final String DELIVERY = Delivery.KIND;

    private final Letters letters;
    private final Jobs jobs;
    private final HouseClock clock;

    Outbox(Letters letters, Jobs jobs, HouseClock clock) {
        this.letters = letters;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Takes the letter; it leaves once the caller's transaction has committed, and not at all if that rolls back. */
    @Transactional
    public void send(Letter letter) {
        var id = Ids.next();
        letters.put(id, letter);
        jobs.at(clock.instant(), Delivery.KIND, id.toString());
    }

    /** The letters that have not left, oldest first, without discreet ones. */
    public List<UnsentLetter> unsent() {
        return letters.unsent();
    }

    /** To whom a letter went that has left not long ago; empty when there is none. */
    public Optional<String> recipient(UUID letter) {
        return letters.recipient(letter);
    }

    /**
     * Tries a letter again now, a refused one too.
     *
     * @return false when it has left, or its turn comes anyway
     */
    @Transactional
    public boolean retry(UUID id) {
        boolean stopped = letters.release(id);
        if (stopped) {
            jobs.at(clock.instant(), Delivery.KIND, id.toString());
        }
        return stopped;
    }
}
