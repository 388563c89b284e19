package org.zwischenraum.invitations;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/** Forgets invitations that nobody took. */
@Component
class InvitationExpiry implements Job {
    private final Invitations invitations;

    InvitationExpiry(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public String kind() {
        return "invitations.expiry";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofHours(6));
    }

    @Override
    public void run(String subject) {
        invitations.tidy();
    }
}
