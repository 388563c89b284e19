package org.zwischenraum.upkeep;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Communities;
import org.zwischenraum.community.Community;
import org.zwischenraum.database.Backup;
import org.zwischenraum.database.BackupTrouble;
import org.zwischenraum.database.Shelf;
import org.zwischenraum.database.Stored;
import org.zwischenraum.settings.Problem;
import org.zwischenraum.settings.Settings;

/** The backups of this house: which there are, and whether one is due. What is on the disk is what counts. */
@Component
class Backups {
    private static final Logger log = LoggerFactory.getLogger(Backups.class);
    private static final Duration PAUSE = Duration.ofHours(1);

    private final Settings settings;
    private final Backup backup;
    private final Shelf shelf;
    private final Communities communities;
    private final Clock clock;

    Backups(Settings settings, Backup backup, Communities communities, Clock clock) {
        this.settings = settings;
        this.backup = backup;
        this.shelf = Shelf.of(settings);
        this.communities = communities;
        this.clock = clock;
    }

    List<Stored> all() {
        return shelf.all();
    }

    Optional<LocalTime> at() {
        return settings.backups().at();
    }

    boolean areLocked() {
        return !settings.backups().recipients().isEmpty();
    }

    Settings.Keep keep() {
        return settings.backups().keep();
    }

    Optional<BackupTrouble> trouble() {
        return BackupTrouble.in(settings.data());
    }

    /** Whether somebody should look after them: none is as new as it should be, though some are to be made. */
    boolean areOld() {
        return at().isPresent() && isFoundedLongAgo() && shelf.isOld(clock.instant());
    }

    /**
     * Makes one if it is time.
     *
     * @return what kept it from being made
     */
    synchronized Optional<BackupTrouble> makeIfDue() {
        return communities.find().map(Community::zone).filter(this::isDue).flatMap(this::make);
    }

    /** More often than backups: who leaves today must not come back with the one of this night. */
    void keepDepartures() {
        try {
            shelf.keepDepartures();
        } catch (IOException failure) {
            log.warn("Who has left could not be noted beside the backups", failure);
        }
    }

    private boolean isDue(ZoneId zone) {
        Instant now = clock.instant();
        boolean justFailed =
                trouble().filter(each -> each.at().isAfter(now.minus(PAUSE))).isPresent();
        return !justFailed
                && at().filter(at -> new BackupHour(at, zone).isDue(now, latest()))
                        .isPresent();
    }

    private Optional<Instant> latest() {
        return shelf.all().stream()
                .filter(each -> each.occasion() == Stored.Occasion.DUE)
                .findFirst()
                .map(Stored::at);
    }

    private Optional<BackupTrouble> make(ZoneId zone) {
        try {
            Stored made = shelf.put(backup, Stored.Occasion.DUE, clock.instant());
            shelf.tidy(zone);
            BackupTrouble.clear(settings.data());
            log.info("Made the backup {}", made.file().getFileName());
            return Optional.empty();
        } catch (Problem problem) {
            log.warn("The backup that was due could not be made", problem);
            return Optional.of(note(BackupTrouble.of(problem, clock.instant())));
        } catch (IOException harmless) {
            log.warn("The backup is made, but old trouble is still noted", harmless);
            return Optional.empty();
        }
    }

    private BackupTrouble note(BackupTrouble trouble) {
        try {
            trouble.note(settings.data());
        } catch (IOException full) {
            log.warn("It could not even be noted that the backup failed", full);
        }
        return trouble;
    }

    private boolean isFoundedLongAgo() {
        Instant before = clock.instant().minus(Duration.ofDays(2));
        return communities
                .find()
                .filter(each -> each.foundedAt().isBefore(before))
                .isPresent();
    }
}
