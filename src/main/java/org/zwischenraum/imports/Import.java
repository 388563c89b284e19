package org.zwischenraum.imports;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.zwischenraum.members.Members;

/** Takes in the people of a member file. Everything or, for a rehearsal, nothing stays. */
@Component
class Import {
    private final TransactionTemplate transaction;
    private final Intake intake;
    private final Members members;

    Import(TransactionTemplate transaction, Intake intake, Members members) {
        this.transaction = transaction;
        this.intake = intake;
        this.members = members;
    }

    /**
     * How to take a file in.
     *
     * @param dryRun whether nothing stays
     * @param consented whether the host declares that each has agreed to be a member at once
     * @param host who does it; null at the command line
     */
    record Mode(boolean dryRun, boolean consented, @Nullable UUID host) {}

    /** @param unknown headers of columns that were not taken */
    record Outcome(int created, int updated, int unchanged, List<Rejected> rejected, List<String> unknown) {
        boolean tookAny() {
            return created + updated + unchanged > 0;
        }

        boolean changedAny() {
            return created + updated > 0;
        }

        boolean isEmpty() {
            return !tookAny() && rejected.isEmpty();
        }
    }

    Outcome run(Table table, Mode mode) {
        TableReader.Contents contents = TableReader.read(table);
        try {
            return transaction.execute(status -> {
                if (mode.dryRun()) status.setRollbackOnly();
                else intake.waitForOthers();
                return take(table, contents, mode);
            });
        } finally {
            // A rehearsal may have been read into memory before it was taken back.
            if (mode.dryRun()) members.forget();
        }
    }

    private Outcome take(Table table, TableReader.Contents contents, Mode mode) {
        int[] counts = new int[Intake.Fate.values().length];
        for (Newcomer newcomer : contents.newcomers())
            counts[intake.take(newcomer, mode).ordinal()]++;
        Outcome outcome = new Outcome(
                counts[Intake.Fate.CREATED.ordinal()],
                counts[Intake.Fate.UPDATED.ordinal()],
                counts[Intake.Fate.UNCHANGED.ordinal()],
                contents.rejected(),
                table.unknown());
        if (outcome.changedAny()) intake.note(outcome, mode);
        return outcome;
    }
}
