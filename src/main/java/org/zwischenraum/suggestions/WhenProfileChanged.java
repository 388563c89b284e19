package org.zwischenraum.suggestions;

import java.time.Duration;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.AskLists;
import org.zwischenraum.jobs.HouseClock;
import org.zwischenraum.jobs.Job;
import org.zwischenraum.jobs.Jobs;
import org.zwischenraum.members.ProfileChanged;

/** What people say about themselves has changed, so the latest asks are looked at again: once for many changes. */
@Component
class WhenProfileChanged implements Job {
    private static final String KIND = "suggestions.lookAgain";
    private static final Duration PAUSE = Duration.ofMinutes(2);
    private final AskLists lists;
    private final Jobs jobs;
    private final HouseClock clock;

    WhenProfileChanged(AskLists lists, Jobs jobs, HouseClock clock) {
        this.lists = lists;
        this.jobs = jobs;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void lookAgain(ProfileChanged changed) {
        jobs.at(clock.instant().plus(PAUSE), KIND, "");
    }

    @Override
    public String kind() {
        return "suggestions.lookAgain";
    }

    @Override
    public void run(String subject) {
        lists.openSince(clock.instant().minus(Duration.ofDays(30)))
                .forEach(ask -> jobs.at(clock.instant(), Rematch.KIND, ask.toString()));
    }
}
