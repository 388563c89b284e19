package org.zwischenraum.imports;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in the people of a member file, or rehearses it: then nothing is changed. */
@Component
class Import {
    /** How many people are taken in at once: few enough to be short, many enough to be read together. */
    static final int PORTION = 250;

    private final JdbcClient sql;
    private final Intake intake;
    private final Admissions admissions;

    Import(JdbcClient sql, Intake intake, Admissions admissions) {
        this.sql = sql;
        this.intake = intake;
        this.admissions = admissions;
    }

    /**
     * How to take a file in.
     *
     * @param dryRun whether nothing is changed
     * @param consented whether the host declares that each has agreed to be a member at once
     * @param host who does it; null at the command line
     * @param address from where, when that is not the present request; null otherwise
     */
    record Mode(
            boolean dryRun,
            boolean consented,
            @Nullable UUID host,
            @Nullable String address) {
        static Mode of(boolean consented, @Nullable UUID host) {
            return new Mode(false, consented, host, null);
        }
    }

    /** @param unknown headers of columns that were not taken */
    record Outcome(int created, int updated, int unchanged, List<Rejected> rejected, List<String> unknown) {
        static Outcome of(Tally tally, List<Rejected> rejected, List<String> unknown) {
            return new Outcome(tally.created(), tally.updated(), tally.unchanged(), rejected, unknown);
        }

        boolean tookAny() {
            return created + updated + unchanged > 0;
        }

        boolean isEmpty() {
            return !tookAny() && rejected.isEmpty();
        }
    }

    /** Says what would become of a file; changes nothing. */
    Outcome rehearse(Table table, boolean consented) {
        return all(table, new Mode(true, consented, null, null));
    }

    /** Takes in the whole file, or nothing of it. */
    @Transactional
    Outcome run(Table table, Mode mode) {
        waitForOthers();
        return all(table, mode);
    }

    /** One file after the other: the same one sent twice at once is taken in once. */
    void waitForOthers() {
        sql.sql("select pg_advisory_xact_lock(hashtext('members.import'))::text")
                .query(String.class)
                .single();
    }

    private Outcome all(Table table, Mode mode) {
        TableReader.Contents contents = TableReader.read(table);
        Tally tally = Tally.NONE;
        for (int from = 0; from < contents.newcomers().size(); from += PORTION)
            tally = tally.plus(intake.take(contents.portion(from), mode));
        if (!mode.dryRun()) note(tally, contents.rejected().size(), mode);
        return Outcome.of(tally, contents.rejected(), table.unknown());
    }

    void note(Tally tally, int rejected, Mode mode) {
        if (tally.created() + tally.updated() > 0) admissions.note(tally, rejected, mode);
    }
}
