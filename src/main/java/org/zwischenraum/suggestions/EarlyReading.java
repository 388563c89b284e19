package org.zwischenraum.suggestions;

import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zwischenraum.matching.Pool;

/** Reads the lexicon once the house is open: it takes seconds, and the first who asks is not to wait for them. */
@Component
class EarlyReading {
    @EventListener(ApplicationReadyEvent.class)
    void read() {
        Thread.ofVirtual().name("lexicon").start(() -> Pool.of(List.of()));
    }
}
