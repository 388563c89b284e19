package org.zwischenraum.tables;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Communities;
import org.zwischenraum.community.Community;
import org.zwischenraum.jobs.Job;

/** What was said at tables is gone the next morning, and so is who concentrated when. */
@Component
class Broom implements Job {
    private final Talk talk;
    private final Focuses focuses;
    private final Communities communities;
    private final Clock clock;

    Broom(Talk talk, Focuses focuses, Communities communities, Clock clock) {
        this.talk = talk;
        this.focuses = focuses;
        this.communities = communities;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "tables.broom";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofHours(1));
    }

    /** The day ends at four in the morning: some work late. */
    @Override
    public void run(String subject) {
        communities.find().map(Community::zone).ifPresent(this::sweep);
    }

    private void sweep(ZoneId zone) {
        Instant morning = clock.instant()
                .minus(Duration.ofHours(4))
                .atZone(zone)
                .toLocalDate()
                .atStartOfDay(zone)
                .plusHours(4)
                .toInstant();
        talk.forget(morning);
        focuses.forget(morning);
    }
}
