package org.zwischenraum.load;

import java.util.LinkedHashMap;
import java.util.Map;
import org.zwischenraum.command.Invocation;

/**
 * What the benchmark of backups found. Bytes and seconds.
 *
 * @param copy how long the plain copy of files and database took, each forced to the disk
 * @param rest pages while nothing else happened
 * @param meanwhile pages while the backup was made
 */
record BackupReport(
        BenchBackupCommand.Plan plan,
        long files,
        long database,
        long made,
        double backup,
        double copy,
        double restore,
        LoadRound rest,
        LoadRound meanwhile)
        implements Report {
    private static final double MEGABYTE = 1e6;

    @Override
    public void say(Invocation to) {
        to.say(
                "load.backup.house",
                "members",
                plan.members(),
                "files",
                files / MEGABYTE,
                "database",
                database / MEGABYTE,
                "made",
                made / MEGABYTE);
        to.say("load.backup.times", "backup", backup, "restore", restore, "copy", copy);
        to.say("load.backup.rest", "p50", rest.millis(.5), "p95", rest.millis(.95));
        to.say("load.backup.meanwhile", "p50", meanwhile.millis(.5), "p95", meanwhile.millis(.95));
    }

    @Override
    public Map<String, Object> figures() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("filesBytes", files);
        all.put("databaseBytes", database);
        all.put("backupBytes", made);
        all.put("backupSeconds", backup);
        all.put("copySeconds", copy);
        all.put("restoreSeconds", restore);
        all.put("restP50Millis", rest.millis(.5));
        all.put("restP95Millis", rest.millis(.95));
        all.put("meanwhileP50Millis", meanwhile.millis(.5));
        all.put("meanwhileP95Millis", meanwhile.millis(.95));
        return all;
    }
}
