package org.zwischenraum.members;

import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What the present transaction has told already: whoever changes ten things about somebody tells it once. */
final class Told implements TransactionSynchronization {
    private final Object transaction;
    private final Set<Object> facts = new HashSet<>();

    private Told(Object transaction) {
        this.transaction = transaction;
    }

    /** Whether this is told for the first time in the present transaction; always when there is none. */
    static boolean first(Object fact, DataSource database) {
        @Nullable Object transaction = TransactionSynchronizationManager.getResource(database);
        if (transaction == null || !TransactionSynchronizationManager.isSynchronizationActive()) return true;
        return in(transaction).facts.add(fact);
    }

    /** One that an earlier transaction of this thread left behind, begun when that was over already, does not count. */
    private static Told in(Object transaction) {
        @Nullable Told told = (Told) TransactionSynchronizationManager.getResource(Told.class);
        return told != null && told.transaction == transaction ? told : begin(transaction);
    }

    private static Told begin(Object transaction) {
        Told told = new Told(transaction);
        TransactionSynchronizationManager.unbindResourceIfPossible(Told.class);
        TransactionSynchronizationManager.bindResource(Told.class, told);
        TransactionSynchronizationManager.registerSynchronization(told);
        return told;
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResourceIfPossible(Told.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.unbindResourceIfPossible(Told.class);
        TransactionSynchronizationManager.bindResource(Told.class, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(Told.class);
    }
}
