package org.zwischenraum.floor;

import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Jobs;
import org.zwischenraum.settings.Settings;

/** Sees to it that each presence is looked at when something is due: the question "noch da?", or its end. */
@Component
class StayWatch {
    static final String KIND = "floor.stay";
    private final Jobs jobs;
    private final Stay stay;

    StayWatch(Jobs jobs, Settings settings) {
        this.jobs = jobs;
        this.stay = new Stay(settings.stay().silence(), settings.stay().patience());
    }

    Stay stay() {
        return stay;
    }

    void plan(Presence presence) {
        jobs.at(stay.next(presence), KIND, presence.member().toString());
    }

    void cancel(Presence presence) {
        jobs.cancel(KIND, presence.member().toString());
    }
}
