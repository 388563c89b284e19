package org.zwischenraum.leaving;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/** The end of the fourteen days. */
@Component
class Parting implements Job {
    static final String KIND = "leaving.parting";
    private final Leavings leavings;

    Parting(Leavings leavings) {
        this.leavings = leavings;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String subject) {
        leavings.part(UUID.fromString(subject));
    }
}
