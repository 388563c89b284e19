package org.zwischenraum.expertise;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reads the lexicon once the house is open: it takes seconds, and the first who asks is not to wait for them. */
@Component
class EarlyReading {
    private final Expertise expertise;

    EarlyReading(Expertise expertise) {
        this.expertise = expertise;
    }

    @EventListener(ApplicationReadyEvent.class)
    void read() {
        Thread.ofVirtual().name("lexicon").start(expertise::understanding);
    }
}
