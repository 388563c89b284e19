package org.zwischenraum.jobs;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The moment when what a transaction did is there for everybody. */
public final class AfterCommit {
    private AfterCommit() {}

    /** Does this after the commit of the transaction that runs; at once when none does. */
    public static void run(Runnable work) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            work.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }

    /** The same; and if the transaction is taken back, then: for whoever may have seen what it did before it ended. */
    public static void orRollback(Runnable work) {
        run(work);
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED) work.run();
            }
        });
    }
}
