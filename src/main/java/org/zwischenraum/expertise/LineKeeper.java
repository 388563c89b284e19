package org.zwischenraum.expertise;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.matching.Understanding;
import org.zwischenraum.members.Members;
import org.zwischenraum.retrieval.View;
import org.zwischenraum.text.Fault;
import org.zwischenraum.vocabulary.Vocabulary;
import org.zwischenraum.web.Remembering;

/**
 * Keeps the index of all members' lines up with the database and with the vocabulary: never older than a second, and what
 * this program wrote itself is seen at once. Looks outside of any transaction, so that nothing is read that is taken back.
 */
@Component
class LineKeeper implements Remembering, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(LineKeeper.class);
    private static final long LOOK_EVERY = Duration.ofSeconds(1).toNanos();
    private static final long COMMIT_EVERY = Duration.ofSeconds(20).toNanos();

    /** So few are read while somebody waits. */
    private static final int AT_ONCE = 500;

    private final Making making;
    private final Vocabulary vocabulary;
    private final Members members;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition made = lock.newCondition();
    private @Nullable Followed current;
    private @Nullable Thread maker;
    private long edition;
    private long lookedAt;
    private long committedAt;

    LineKeeper(Making making, Vocabulary vocabulary, Members members) {
        this.making = making;
        this.vocabulary = vocabulary;
        this.members = members;
    }

    /** The index as of now; empty while the first one of a large house is being made, or when there is trouble with it. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Optional<View> view() {
        Understanding understanding = vocabulary.understanding();
        lock.lock();
        try {
            if (current == null || current.understanding() != understanding) renew(understanding);
            if (current == null) return Optional.empty();
            follow(current);
            return Optional.of(current.view());
        } catch (IOException | AlreadyClosedException trouble) {
            LOG.error("The index of lines has failed and will be made anew: {}", Fault.of(trouble));
            drop();
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    private void follow(Followed index) throws IOException {
        long now = System.nanoTime();
        long written = members.edition();
        if (written == edition && now - lookedAt < LOOK_EVERY) return;
        index.follow();
        edition = written;
        lookedAt = now;
        if (now - committedAt < COMMIT_EVERY) return;
        index.commit();
        committedAt = now;
    }

    private void renew(Understanding understanding) throws IOException {
        if (maker != null) return;
        if (current != null && current.understanding().fingerprint().equals(understanding.fingerprint())) leave();
        Optional<Followed> left = making.left(understanding);
        if (left.isPresent()) {
            take(left.get());
        } else if (making.people() <= AT_ONCE) {
            take(making.anew(understanding));
        } else {
            maker = Thread.ofPlatform().name("index").daemon().start(() -> make(understanding));
        }
    }

    /** Made beside the former one, which serves until then. */
    private void make(Understanding understanding) {
        @Nullable Followed next = null;
        try {
            next = making.anew(understanding);
        } catch (IOException | RuntimeException trouble) {
            LOG.error("The index of lines could not be made: {}", Fault.of(trouble));
        }
        lock.lock();
        try {
            if (next != null) take(next);
        } finally {
            maker = null;
            made.signalAll();
            lock.unlock();
        }
    }

    /** What is being made may lie where something is to be removed or made anew. */
    private void awaitMaker() {
        while (maker != null) made.awaitUninterruptibly();
    }

    private void take(Followed next) {
        drop();
        current = next;
        lookedAt = System.nanoTime() - LOOK_EVERY;
        making.clear(next.understanding());
    }

    /** Makes it anew from the database, whatever it was. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public int rebuild() throws IOException {
        Understanding understanding = vocabulary.settled();
        lock.lock();
        try {
            awaitMaker();
            drop();
            take(making.anew(understanding));
            return making.people();
        } finally {
            lock.unlock();
        }
    }

    /** For whoever goes on with it: the next start, or another edition of the vocabulary that reads as the former one does. */
    private void leave() throws IOException {
        if (current != null) current.commit();
        drop();
    }

    private void drop() {
        try (Followed former = current) {
            current = null;
        } catch (IOException trouble) {
            LOG.warn("The index of lines could not be closed: {}", Fault.of(trouble));
        }
    }

    @Override
    public void forget() {
        lock.lock();
        try {
            awaitMaker();
            drop();
            making.forget();
        } finally {
            lock.unlock();
        }
    }

    /** What was read stays for the next start. */
    @Override
    public void destroy() throws IOException {
        lock.lock();
        try {
            leave();
        } finally {
            lock.unlock();
        }
    }
}
