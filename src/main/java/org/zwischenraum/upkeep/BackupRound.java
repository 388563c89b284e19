package org.zwischenraum.upkeep;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.database.BackupTrouble;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.jobs.Job;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;

/** Looks again and again whether a backup is due, so that one that was missed or failed is made as soon as it can be. */
@Component
class BackupRound implements Job {
    private final Backups backups;
    private final Members members;
    private final Notices notices;
    private final Clock clock;

    BackupRound(Backups backups, Members members, Notices notices, Clock clock) {
        this.backups = backups;
        this.members = members;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "upkeep.backup";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofMinutes(15));
    }

    /** A large house takes a while, and no transaction may wait for it. */
    @Override
    public Optional<Duration> lease() {
        return Optional.of(Duration.ofHours(2));
    }

    @Override
    public void run(String subject) {
        backups.keepDepartures();
        backups.makeIfDue().ifPresent(this::tellHosts);
    }

    /** Once a day: it is tried again every hour. */
    private void tellHosts(BackupTrouble trouble) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (Member host : members.hosts()) {
            notices.tell(Notice.to(host.id(), "upkeep.notice.failed", BackupController.PATH)
                    .once("upkeep.backup:" + today));
        }
    }
}
