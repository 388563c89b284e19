package org.zwischenraum.push;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.inbox.Ring;
import org.zwischenraum.jobs.HouseClock;
import org.zwischenraum.jobs.Jobs;

/** When a letter would leave, the reader's devices are told. */
@Component
class Ringing implements Ring {
    private final Subscriptions subscriptions;
    private final Jobs jobs;
    private final HouseClock clock;

    Ringing(Subscriptions subscriptions, Jobs jobs, HouseClock clock) {
        this.subscriptions = subscriptions;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public boolean reaches(UUID reader) {
        return !subscriptions.of(reader).isEmpty();
    }

    @Override
    public void ring(UUID reader) {
        subscriptions
                .of(reader)
                .forEach(device -> jobs.at(clock.instant(), PushMessage.KIND, PushMessage.subject(device, 0)));
    }
}
