package org.zwischenraum.safety;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Communities;
import org.zwischenraum.jobs.Job;

/** Deputies hand the desk back, and guests become friends of the community, when their time is over. */
@Component
class StandingExpiry implements Job {
    private final Standings standings;
    private final Communities communities;
    private final Clock clock;

    StandingExpiry(Standings standings, Communities communities, Clock clock) {
        this.standings = standings;
        this.communities = communities;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "safety.standingExpiry";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofMinutes(15));
    }

    @Override
    public void run(String subject) {
        communities
                .find()
                .ifPresent(house -> standings.endWhatIsOver(LocalDate.ofInstant(clock.instant(), house.zone())));
    }
}
