package org.zwischenraum.jobs;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes a fact, and reacts to it as unreliably as it is told to. */
class FactsForTests {
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final ApplicationEventPublisher publisher;
    private final TransactionTemplate transaction;

    FactsForTests(ApplicationEventPublisher publisher, TransactionTemplate transaction) {
        this.publisher = publisher;
        this.transaction = transaction;
    }

    /** Posts a fact whose reaction fails that often. */
    void post(String window, int times) {
        heard.clear();
        failures.set(times);
        transaction.executeWithoutResult(_ -> publisher.publishEvent(new WindowOpened(window)));
    }

    List<String> heard() {
        return heard;
    }

    record WindowOpened(String window) {}

    @ApplicationModuleListener
    void on(WindowOpened fact) {
        heard.add(fact.window());
        if (failures.getAndDecrement() > 0) {
            throw new IllegalStateException("not today");
        }
    }
}
