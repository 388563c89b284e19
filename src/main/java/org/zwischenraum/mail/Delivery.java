package org.zwischenraum.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.HouseClock;
import org.zwischenraum.jobs.Job;
import org.zwischenraum.jobs.Jobs;

/**
 * Hands one letter to the mail server; whatever goes wrong there is tried again, except a refusal. What SMTP can promise is
 * at least once: a connection that breaks between the last line of a mail and the server's answer leaves open whether it was
 * taken. Then it is sent again under the same Message-ID, by which mail servers and programs know it for the same.
 */
@Component
class Delivery implements Job {
    static final String KIND = "mail.delivery";

    /** Longer than a mail server may take that answers each line just before our patience ends. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final Letters letters;
    private final Courier courier;
    private final Jobs jobs;
    private final HouseClock clock;
    /** Whether nobody has answered at the mail server since a letter left. */
    private volatile boolean away;

    Delivery(Letters letters, Courier courier, Jobs jobs, HouseClock clock) {
        this.letters = letters;
        this.courier = courier;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Duration> lease() {
        return Optional.of(LEASE);
    }

    /** Without a mail server the letter stays where it is; the next start with one plans its delivery anew. */
    @Override
    public void run(String subject) {
        if (!courier.isReady()) return;
        UUID id = UUID.fromString(subject);
        letters.take(id, clock.instant().plus(LEASE)).ifPresentOrElse(this::deliver, () -> lookLater(id));
    }

    /** Somebody else hands it over at this moment, or died while doing so. */
    private void lookLater(UUID id) {
        letters.takenUntil(id).ifPresent(then -> jobs.at(then, KIND, id.toString()));
    }

    private void deliver(WaitingLetter letter) {
        try {
            courier.deliver(letter);
        } catch (Undeliverable problem) {
            keep(letter.id(), problem);
            return;
        }
        letters.sent(letter.id());
        if (away) wakeOthers();
    }

    private void keep(UUID id, Undeliverable problem) {
        if (problem.isForGood()) {
            letters.refused(id, problem);
            return;
        }
        letters.failed(id, problem);
        if (problem.why() == Cause.UNREACHABLE) away = true;
        throw problem;
    }

    /** The server is back: nobody waits for the hour at which they would have tried again. */
    private void wakeOthers() {
        away = false;
        Instant now = clock.instant();
        letters.unreached().forEach(id -> jobs.at(now, KIND, id.toString()));
    }
}
