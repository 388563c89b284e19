package org.zwischenraum.web;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is read once and again after it was forgotten. Whoever began to read before that keeps what they read to
 * themselves: else what is old would stay for good.
 */
public final class Remembered<T> {
    private final Supplier<Optional<T>> read;
    private volatile AtomicReference<@Nullable T> place = new AtomicReference<>();

    /** @param read answers nothing as long as there is nothing to keep, and is then asked each time */
    public Remembered(Supplier<Optional<T>> read) {
        this.read = read;
    }

    public Optional<T> find() {
        AtomicReference<@Nullable T> mine = place;
        T known = mine.get();
        if (known != null) return Optional.of(known);
        Optional<T> found = read.get();
        found.ifPresent(mine::set);
        return found;
    }

    /** What is always there. */
    public T get() {
        return find().orElseThrow();
    }

    public void forget() {
        place = new AtomicReference<>();
    }
}
