package org.zwischenraum.imports;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/** Each night lets go of those who were invited and did not come, and of files that were not taken in. */
@Component
class ImportExpiry implements Job {
    private final ImportedPeople imported;

    ImportExpiry(ImportedPeople imported) {
        this.imported = imported;
    }

    @Override
    public String kind() {
        return "imports.expiry";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofHours(12));
    }

    @Override
    public void run(String subject) {
        imported.tidy();
    }
}
