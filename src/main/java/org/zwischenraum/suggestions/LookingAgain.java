package org.zwischenraum.suggestions;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.AskLists;
import org.zwischenraum.jobs.HouseClock;
import org.zwischenraum.jobs.Job;
import org.zwischenraum.jobs.Jobs;

/** Looks at the latest asks again after something has changed that decides who fits: once for many changes. */
@Component
class LookingAgain implements Job {
    private static final String KIND = "suggestions.lookAgain";
    private static final Duration PAUSE = Duration.ofMinutes(2);
    private static final Duration LATEST = Duration.ofDays(30);
    private final AskLists lists;
    private final Jobs jobs;
    private final HouseClock clock;

    LookingAgain(AskLists lists, Jobs jobs, HouseClock clock) {
        this.lists = lists;
        this.jobs = jobs;
        this.clock = clock;
    }

    void soon() {
        jobs.at(clock.instant().plus(PAUSE), KIND, "");
    }

    @Override
    public String kind() {
        return "suggestions.lookAgain";
    }

    @Override
    public void run(String subject) {
        lists.openSince(clock.instant().minus(LATEST))
                .forEach(ask -> jobs.at(clock.instant(), Rematch.KIND, ask.toString()));
    }
}
