package org.zwischenraum.tables;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.jobs.Job;

/** When the time of a focus is up, and when its break is. */
@Component
class FocusEnd implements Job {
    static final String KIND = "tables.focusEnd";
    private final Focuses focuses;
    private final Sitting sitting;

    FocusEnd(Focuses focuses, Sitting sitting) {
        this.focuses = focuses;
        this.sitting = sitting;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Without the lock of its row: whoever ends or joins a focus meanwhile plans anew, and neither waits for the other. */
    @Override
    public Optional<Duration> lease() {
        return Optional.of(Duration.ofMinutes(1));
    }

    @Override
    @Transactional
    public void run(String subject) {
        focuses.find(UUID.fromString(subject))
                .filter(focus -> focus.overAt() == null)
                .ifPresent(sitting::goOn);
    }
}
