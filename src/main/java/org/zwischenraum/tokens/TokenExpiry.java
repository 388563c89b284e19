package org.zwischenraum.tokens;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/** Forgets tokens that are over, and the answers kept for repeated calls. */
@Component
class TokenExpiry implements Job {
    private final ApiTokens tokens;
    private final ApiAnswers answers;

    TokenExpiry(ApiTokens tokens, ApiAnswers answers) {
        this.tokens = tokens;
        this.answers = answers;
    }

    @Override
    public String kind() {
        return "tokens.expiry";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofHours(6));
    }

    @Override
    public void run(String subject) {
        tokens.tidy();
        answers.tidy();
    }
}
