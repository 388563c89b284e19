package org.zwischenraum.entry;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The moment when what a transaction did is there for everybody. */
final class Commit {
    private Commit() {}

    /** Does this after the commit of the transaction that runs; at once when none does. */
    static void after(Runnable work) {
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
}
