package org.zwischenraum.presences;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.zwischenraum.live.Live;
import org.zwischenraum.plans.PlanChanged;

/** Open pages show the plan as it is now: people cannot be drawn at a table that is gone. */
@Component
class WhenPlanChanged {
    private final Live live;

    WhenPlanChanged(Live live) {
        this.live = live;
    }

    @ApplicationModuleListener
    void on(PlanChanged plan) {
        live.changed(PresenceTopics.PEOPLE.of(plan.space()));
    }
}
