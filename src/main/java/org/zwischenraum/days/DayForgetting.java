package org.zwischenraum.days;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Communities;
import org.zwischenraum.jobs.Job;

/** Days of whoever keeps none are forgotten after two weeks. */
@Component
class DayForgetting implements Job {
    private final Entries entries;
    private final Communities communities;

    DayForgetting(Entries entries, Communities communities) {
        this.entries = entries;
        this.communities = communities;
    }

    @Override
    public String kind() {
        return "days.forgetting";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofDays(1));
    }

    @Override
    public void run(String subject) {
        if (communities.find().isPresent()) entries.forget();
    }
}
