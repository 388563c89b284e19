package org.zwischenraum.entry;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/** Forgets what is over: invitations that nobody took, links, sessions, tokens and answers that are too old. */
@Component
class EntryExpiry implements Job {
    private final Invitations invitations;
    private final Tickets tickets;
    private final Sessions sessions;
    private final ApiTokens tokens;
    private final ApiAnswers answers;
    private final SignInHelps helps;

    EntryExpiry(
            Invitations invitations,
            Tickets tickets,
            Sessions sessions,
            ApiTokens tokens,
            ApiAnswers answers,
            SignInHelps helps) {
        this.invitations = invitations;
        this.tickets = tickets;
        this.sessions = sessions;
        this.tokens = tokens;
        this.answers = answers;
        this.helps = helps;
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
        invitations.tidy();
        tickets.tidy();
        sessions.tidy();
        tokens.tidy();
        answers.tidy();
        helps.tidy();
    }
}
