package org.zwischenraum.care;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Communities;
import org.zwischenraum.jobs.Job;
import org.zwischenraum.switches.Switches;

/** Who has not come for twelve weeks is not missed any more, and the house forgets when they came. */
@Component
class WeekForgetting implements Job {
    private final LastWeeks weeks;
    private final Communities communities;
    private final Switches switches;

    WeekForgetting(LastWeeks weeks, Communities communities, Switches switches) {
        this.weeks = weeks;
        this.communities = communities;
        this.switches = switches;
    }

    @Override
    public String kind() {
        return "care.weekForgetting";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofDays(1));
    }

    @Override
    public void run(String subject) {
        if (communities.find().isEmpty()) return;
        if (switches.isOn("presences") && switches.isOwnerOn(this)) weeks.forget();
        else weeks.forgetAll();
    }
}
