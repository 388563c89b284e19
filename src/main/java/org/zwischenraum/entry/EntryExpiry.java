package org.zwischenraum.entry;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/** Forgets what is over: links that nobody used, and sessions that are too old. */
@Component
class EntryExpiry implements Job {
    private final Tickets tickets;
    private final Sessions sessions;

    EntryExpiry(Tickets tickets, Sessions sessions) {
        this.tickets = tickets;
        this.sessions = sessions;
    }

    @Override
    public String kind() {
        return "entry.expiry";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofHours(6));
    }

    @Override
    public void run(String subject) {
        tickets.tidy();
        sessions.tidy();
    }
}
