package org.zwischenraum.vocabulary;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.jobs.AfterCommit;
import org.zwischenraum.matching.Understanding;
import org.zwischenraum.text.Fault;
import org.zwischenraum.web.Remembering;

/**
 * The words in force. An edition takes seconds to make; as long as the next one is being made, the former one serves. What
 * another node or a command has changed is noticed within a second of use.
 */
@Component
public class Vocabulary implements Remembering {
    private static final Logger LOG = LoggerFactory.getLogger(Vocabulary.class);
    private static final long LOOK_EVERY = Duration.ofSeconds(1).toNanos();
    private static final int TRIES = 5;
    private final Editions editions;
    private final Entries entries;
    private final ApplicationEventPublisher events;
    private volatile @Nullable Edition current;
    private volatile long lookedAt = System.nanoTime();
    private @Nullable CompletableFuture<Edition> coming;

    Vocabulary(Editions editions, Entries entries, ApplicationEventPublisher events) {
        this.editions = editions;
        this.entries = entries;
        this.events = events;
    }

    /**
     * By which texts are understood at this moment: the same object until the vocabulary changes. Waits only when nothing was
     * read since the start.
     */
    public Understanding understanding() {
        Edition now = current;
        if (now == null) return settled();
        if (System.nanoTime() - lookedAt > LOOK_EVERY) look(now);
        return now.understanding();
    }

    /** The same, after waiting for what was committed before: for work that was ordered because of a change. */
    public Understanding settled() {
        return newest().understanding();
    }

    /** All concepts as they are at this moment, to be looked up; without waiting for what hosts have just changed. */
    public Catalogue catalogue() {
        Edition now = current;
        return Catalogue.of((now == null ? newest() : now).given(), entries.amendments());
    }

    private Edition newest() {
        for (int i = 1; i < TRIES; i++) {
            Edition now = current;
            if (now != null && now.id().equals(editions.newest())) return now;
            next().join();
        }
        return next().join();
    }

    /** Something that belongs to the vocabulary was written; to be called in the same transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed() {
        UUID edition = editions.renew();
        events.publishEvent(new VocabularyChanged(edition));
        AfterCommit.run(this::next);
    }

    private void look(Edition now) {
        lookedAt = System.nanoTime();
        if (!now.id().equals(editions.newest())) next();
    }

    /** Makes the next edition in the background; one at a time. */
    private synchronized CompletableFuture<Edition> next() {
        if (coming != null && !coming.isDone()) return coming;
        CompletableFuture<Edition> making = new CompletableFuture<>();
        Thread.ofPlatform().name("vocabulary").daemon().start(() -> make(making));
        coming = making;
        return making;
    }

    private void make(CompletableFuture<Edition> making) {
        try {
            Edition made = editions.make();
            accept(made, making);
            making.complete(made);
        } catch (RuntimeException broken) {
            LOG.error("The vocabulary could not be read; the former one serves", Fault.trace(broken));
            making.completeExceptionally(broken);
        }
    }

    private synchronized void accept(Edition made, CompletableFuture<Edition> making) {
        if (coming == making) current = made;
    }

    @Override
    public synchronized void forget() {
        coming = null;
        current = null;
    }
}
