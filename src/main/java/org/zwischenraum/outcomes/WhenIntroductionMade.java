package org.zwischenraum.outcomes;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.zwischenraum.introductions.IntroductionMade;
import org.zwischenraum.jobs.Jobs;

/** Once two have met, they are asked about it weeks later. */
@Component
class WhenIntroductionMade {
    private final Jobs jobs;

    WhenIntroductionMade(Jobs jobs) {
        this.jobs = jobs;
    }

    @ApplicationModuleListener
    void ask(IntroductionMade made) {
        jobs.at(
                made.at().plus(Outcomes.AFTER),
                AskForOutcome.KIND,
                made.introduction().toString());
    }
}
