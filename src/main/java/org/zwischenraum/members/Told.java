package org.zwischenraum.members;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What the present transaction has told already: whoever changes ten things about somebody tells it once. */
final class Told implements TransactionSynchronization {
    private final Set<Object> facts = new HashSet<>();

    private Told() {}

    /** Whether this is told for the first time in the present transaction; always when there is none. */
    static boolean first(Object fact) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return true;
        @Nullable Told told = (Told) TransactionSynchronizationManager.getResource(Told.class);
        return (told == null ? begin() : told).facts.add(fact);
    }

    private static Told begin() {
        Told told = new Told();
        TransactionSynchronizationManager.bindResource(Told.class, told);
        TransactionSynchronizationManager.registerSynchronization(told);
        return told;
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(Told.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(Told.class, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResource(Told.class);
    }
}
