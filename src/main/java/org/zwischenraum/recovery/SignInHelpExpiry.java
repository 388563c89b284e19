package org.zwischenraum.recovery;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/** Forgets who asked for help to come in, once that is long ago. */
@Component
class SignInHelpExpiry implements Job {
    private final SignInHelps helps;

    SignInHelpExpiry(SignInHelps helps) {
        this.helps = helps;
    }

    @Override
    public String kind() {
        return "recovery.expiry";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofHours(6));
    }

    @Override
    public void run(String subject) {
        helps.tidy();
    }
}
