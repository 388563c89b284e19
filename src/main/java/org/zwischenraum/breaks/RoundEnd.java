package org.zwischenraum.breaks;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/** Ten minutes are over. */
@Component
class RoundEnd implements Job {
    static final String KIND = "breaks.roundEnd";
    private final CoffeeMachine machine;

    RoundEnd(CoffeeMachine machine) {
        this.machine = machine;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String subject) {
        machine.end(UUID.fromString(subject));
    }
}
