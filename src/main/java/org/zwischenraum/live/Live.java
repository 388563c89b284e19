package org.zwischenraum.live;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells open pages that something has changed. */
@Component
public class Live {
    private final Hub hub;

    Live(Hub hub) {
        this.hub = hub;
    }

    /**
     * Tells everybody who watches this topic, after the commit of the present transaction, or at once when there is none.
     * Each topic is told at most once a second; the last change is never lost.
     */
    public void changed(String topic) {
        afterCommit(() -> hub.changed(topic));
    }

    /** Lets go of the pages that came in by this session or token, since it has ended. */
    public void end(UUID proof) {
        afterCommit(() -> hub.end(proof));
    }

    private static void afterCommit(Runnable news) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            news.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                news.run();
            }
        });
    }
}
