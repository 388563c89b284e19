package org.zwischenraum.upkeep;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.zwischenraum.database.BackupTrouble;
import org.zwischenraum.database.Shelf;
import org.zwischenraum.database.Stored;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.members.Member;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Page;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** Which backups there are; where they lie and what opens them is the operator's matter. */
@Controller
@OpenTo(Standing.HOST)
class BackupController {
    static final String PATH = "/hosting/backups";
    /** Of a megabyte. */
    private static final double TENTH = 100_000;

    private final Backups backups;
    private final Notices notices;

    BackupController(Backups backups, Notices notices) {
        this.backups = backups;
        this.notices = notices;
    }

    /** @param trouble why the last one failed; none or one */
    record Listed(
            List<Stored> all, String at, Settings.Keep keep, boolean locked, boolean old, List<BackupTrouble> trouble) {
        String size(Stored stored, Page page) {
            return page.say("upkeep.size", "megabytes", Math.ceil(Shelf.bytes(stored) / TENTH) / 10);
        }

        String why(BackupTrouble trouble, Page page) {
            return page.say(trouble.key(), trouble.pairs());
        }

        boolean isOff() {
            return at.isEmpty();
        }
    }

    @GetMapping(PATH)
    Show index(Member me) {
        notices.seen(PATH, me);
        String at = backups.at().map(Object::toString).orElse("");
        return Show.page(
                "upkeep/backups",
                new Listed(
                        backups.all(),
                        at,
                        backups.keep(),
                        backups.areLocked(),
                        backups.areOld(),
                        backups.trouble().stream().toList()));
    }
}
