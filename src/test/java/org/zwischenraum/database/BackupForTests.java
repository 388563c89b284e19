package org.zwischenraum.database;

import org.zwischenraum.settings.Settings;

/** Backups without a running program. */
public final class BackupForTests {
    private BackupForTests() {}

    public static Backup of(Database database, Settings settings) {
        return new Backup(database, settings);
    }
}
