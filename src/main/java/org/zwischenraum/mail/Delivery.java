package org.zwischenraum.mail;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/** Hands one letter to the mail server; whatever goes wrong there is tried again, except a refusal. */
@Component
class Delivery implements Job {
    static final String KIND = "mail.delivery";
    private final Letters letters;
    private final Courier courier;

    Delivery(Letters letters, Courier courier) {
        this.letters = letters;
        this.courier = courier;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Longer than a mail server may take that answers each line just before our patience ends. */
    @Override
    public Optional<Duration> lease() {
        return Optional.of(Duration.ofMinutes(5));
    }

    /** Without a mail server the letter stays where it is; the next start with one plans its delivery anew. */
    @Override
    public void run(String subject) {
        if (courier.isReady()) {
            letters.waiting(UUID.fromString(subject)).ifPresent(this::deliver);
        }
    }

    private void deliver(WaitingLetter letter) {
        try {
            courier.deliver(letter);
            letters.sent(letter.id());
        } catch (Undeliverable problem) {
            keep(letter.id(), problem);
        }
    }

    private void keep(UUID id, Undeliverable problem) {
        if (problem.isForGood()) {
            letters.refused(id, problem);
            return;
        }
        letters.failed(id, problem);
        throw problem;
    }
}
