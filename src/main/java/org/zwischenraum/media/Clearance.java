package org.zwischenraum.media;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/** Clears contents away that belong to no row: removed ones, and those of transactions that never committed. */
@Component
class Clearance implements Job {
    /** By the machine's clock, as the file's own times are: long enough for any upload to have committed. */
    private static final Duration GRACE = Duration.ofHours(1);

    private final JdbcClient sql;
    private final Shelf shelf;

    Clearance(JdbcClient sql, Shelf shelf) {
        this.sql = sql;
        this.shelf = shelf;
    }

    @Override
    public String kind() {
        return "media.clearance";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofHours(6));
    }

    @Override
    public void run(String subject) {
        var old = shelf.olderThan(Instant.now().minus(GRACE));
        var kept = kept();
        old.stream().filter(path -> !kept.contains(name(path))).forEach(shelf::remove);
    }

    private Set<String> kept() {
        return new HashSet<>(sql.sql("select id from stored_file")
                .query((row, _) -> row.getString(1))
                .list());
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
