package org.zwischenraum.mail;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.HouseClock;
import org.zwischenraum.jobs.Job;
import org.zwischenraum.jobs.Jobs;

/** Looks after the letters that lie about: wakes those that wait, and clears out what left two weeks ago. */
@Component
class Postbox implements Job {
    private static final Duration KEPT = Duration.ofDays(14);

    /** After this long a job that brings letters has used up its tries. */
    private static final Duration GIVEN_UP = Duration.ofDays(2);

    private final Letters letters;
    private final Jobs jobs;
    private final HouseClock clock;

    Postbox(Letters letters, Jobs jobs, HouseClock clock) {
        this.letters = letters;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Letters that waited for a mail server, or were given up, have a new chance with each start and each day. */
    @EventListener(ApplicationReadyEvent.class)
    void wakeLetters() {
        letters.waitingSince(clock.instant()).forEach(this::wake);
    }

    private void wake(UUID id) {
        jobs.at(clock.instant(), Delivery.KIND, id.toString());
    }

    @Override
    public String kind() {
        return "mail.clearOut";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofDays(1));
    }

    @Override
    public void run(String subject) {
        letters.clearOut(clock.instant().minus(KEPT));
        letters.waitingSince(clock.instant().minus(GIVEN_UP)).forEach(this::wake);
    }
}
