package org.zwischenraum.live;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What moves under one topic. Subjects that have moved wait here, each once, until they are drawn one after the other: so
 * the last drawing of a subject always shows its last state, in whichever order transactions come to their ends. The last
 * minutes are kept for pages that were read meanwhile, or that lost their connection.
 */
final class Picture {
    private static final long KEPT = Duration.ofMinutes(2).toNanos();
    private static final int MOST_KEPT = 2_000;

    /** A subject that is to be drawn, and who may see an earlier state of it. */
    private record Move(Receivers before, Supplier<Piece> now) {
        Move then(Move next) {
            return new Move(before.or(next.before), next.now);
        }
    }

    private final String topic;
    private final Consumer<Stroke> tell;
    private final Consumer<String> lost;
    private final Map<String, Move> moved = new LinkedHashMap<>();
    private final LinkedHashMap<String, Stroke> kept = new LinkedHashMap<>();
    private long keptSince = System.nanoTime() - KEPT;
    private boolean isDrawing;

    /**
     * @param tell is told of each stroke, one after the other
     * @param lost is told when a subject could not be drawn
     */
    Picture(String topic, Consumer<Stroke> tell, Consumer<String> lost) {
        this.topic = topic;
        this.tell = tell;
        this.lost = lost;
    }

    synchronized void moved(String key, Receivers before, Supplier<Piece> now) {
        moved.merge(key, new Move(before, now), Move::then);
        if (isDrawing) return;
        isDrawing = true;
        Thread.ofVirtual().name("live-picture").start(this::draw);
    }

    private void draw() {
        for (var next = next(); next.isPresent(); next = next()) {
            draw(next.get().getKey(), next.get().getValue());
        }
    }

    private synchronized Optional<Map.Entry<String, Move>> next() {
        var first = moved.entrySet().stream().findFirst().map(Map.Entry::copyOf);
        first.ifPresent(move -> moved.remove(move.getKey()));
        isDrawing = first.isPresent();
        return first;
    }

    /** What cannot be drawn is read anew by the pages themselves. */
    private void draw(String key, Move move) {
        try {
            var stroke = Stroke.of(new Stroke.Name(topic, key), move.before, move.now.get());
            keep(stroke);
            tell.accept(stroke);
        } catch (RuntimeException wrong) {
            lost.accept(topic);
        }
    }

    private synchronized void keep(Stroke stroke) {
        var earlier = kept.remove(stroke.name().key());
        kept.put(stroke.name().key(), earlier == null ? stroke : stroke.after(earlier));
        while (stroke.at() - kept.firstEntry().getValue().at() > KEPT || kept.size() > MOST_KEPT) {
            keptSince = kept.pollFirstEntry().getValue().at();
        }
    }

    /**
     * Tells where each subject that moved within this time has come to, before anything of it moves on; false when that is
     * not known any more.
     */
    synchronized boolean tellSince(Duration within, Consumer<Stroke> one) {
        long now = System.nanoTime();
        kept.values().stream()
                .filter(stroke -> now - stroke.at() <= within.toNanos())
                .forEach(one);
        return within.toNanos() < Math.min(KEPT, now - keptSince);
    }
}
