package org.zwischenraum.care;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Communities;
import org.zwischenraum.jobs.Job;
import org.zwischenraum.pairs.Newcomers;

/** Who is not new any more, or knows somebody, is in nobody's hands. Goes on while nobody looks at the page. */
@Component
class HandForgetting implements Job {
    private final Hands hands;
    private final Newcomers newcomers;
    private final Communities communities;

    HandForgetting(Hands hands, Newcomers newcomers, Communities communities) {
        this.hands = hands;
        this.newcomers = newcomers;
        this.communities = communities;
    }

    @Override
    public String kind() {
        return "care.handForgetting";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofDays(1));
    }

    @Override
    public void run(String subject) {
        if (communities.find().isPresent()) hands.forgetAllBut(newcomers.latest());
    }
}
