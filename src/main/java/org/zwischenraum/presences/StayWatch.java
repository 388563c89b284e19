package org.zwischenraum.presences;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Jobs;
import org.zwischenraum.live.Live;
import org.zwischenraum.settings.Settings;

/** Sees to it that each presence is looked at when something is due: the question "noch da?", or its end. */
@Component
class StayWatch {
    static final String KIND = "presences.stay";
    static final String LOSS = "presences.connectionLoss";
    private static final Duration GRACE = Duration.ofSeconds(60);
    private final Jobs jobs;
    private final Live live;
    private final Clock clock;
    private final Stay stay;

    StayWatch(Jobs jobs, Live live, Clock clock, Settings settings) {
        this.jobs = jobs;
        this.live = live;
        this.clock = clock;
        this.stay = new Stay(settings.stay().silence(), settings.stay().patience());
    }

    Stay stay() {
        return stay;
    }

    void plan(Presence presence) {
        jobs.at(stay.next(presence), KIND, presence.member().toString());
    }

    /**
     * Looks a minute later whether somebody who went out of contact, and should not have, is so still. Who never was in
     * contact, since their browser runs no scripts or a program spoke for them, loses nothing.
     */
    void planConnection(Presence presence) {
        if (!presence.dependsOnConnection() || presence.lostAt() != null || live.isConnected(presence.member())) return;
        jobs.at(clock.instant().plus(GRACE), LOSS, presence.member().toString());
    }

    void cancel(Presence presence) {
        jobs.cancel(KIND, presence.member().toString());
    }
}
