package org.zwischenraum.upkeep;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;
import org.zwischenraum.database.Backup;
import org.zwischenraum.database.Shelf;
import org.zwischenraum.database.Stored;
import org.zwischenraum.settings.Problem;
import org.zwischenraum.settings.Settings;

/**
 * What happens at a start before tables change: data of a newer program are left alone, and of those of an older one a
 * backup is made first.
 */
@Component
class BeforeUpgrade implements FlywayMigrationStrategy {
    private static final Logger log = LoggerFactory.getLogger(BeforeUpgrade.class);

    private final Settings settings;
    private final Backup backup;
    private final Clock clock;

    BeforeUpgrade(Settings settings, Backup backup, Clock clock) {
        this.settings = settings;
        this.backup = backup;
        this.clock = clock;
    }

    @Override
    public void migrate(Flyway flyway) {
        MigrationInfoService tables = flyway.info();
        refuseNewer(tables);
        if (tables.current() != null && tables.pending().length > 0) {
            putBy();
        }
        flyway.migrate();
    }

    private static void refuseNewer(MigrationInfoService tables) {
        boolean newer = Arrays.stream(tables.all()).anyMatch(each -> each.getState() == MigrationState.FUTURE_SUCCESS);
        if (newer) {
            throw new Problem("upkeep.newerTables");
        }
    }

    private void putBy() {
        if (!settings.backups().beforeUpgrade()) {
            return;
        }
        try {
            Stored stored = Shelf.of(settings).put(backup, Stored.Occasion.UPGRADE, clock.instant());
            log.info(
                    "Made the backup {} before the tables change", stored.file().getFileName());
        } catch (Problem problem) {
            throw new Problem("upkeep.notBeforeUpgrade", Map.of("why", problem), problem);
        }
    }
}
