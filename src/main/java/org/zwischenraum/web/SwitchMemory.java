package org.zwischenraum.web;

import org.springframework.stereotype.Component;
import org.zwischenraum.switches.Switches;

/** What is switched off is read anew like everything else that is kept in memory. */
@Component
class SwitchMemory implements Remembering {
    private final Switches switches;

    SwitchMemory(Switches switches) {
        this.switches = switches;
    }

    @Override
    public void forget() {
        switches.forget();
    }
}
