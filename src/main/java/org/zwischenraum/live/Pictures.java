package org.zwischenraum.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The pictures that somebody has watched in the last minutes. */
final class Pictures {
    private final Cache<String, Picture> all = Caffeine.newBuilder()
            .maximumSize(5_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .<String, Picture>removalListener((topic, _, _) -> forgotten(topic))
            .build();
    private final Consumer<Stroke> tell;
    private final Consumer<String> lost;

    Pictures(Consumer<Stroke> tell, Consumer<String> lost) {
        this.tell = tell;
        this.lost = lost;
    }

    private void forgotten(@Nullable String topic) {
        if (topic != null) lost.accept(topic);
    }

    void moved(String topic, String key, Receivers before, Supplier<Piece> now) {
        all.get(topic, name -> new Picture(name, tell, lost)).moved(key, before, now);
    }

    /** Tells one who begins to watch what moved since their page was read; false when that is not known any more. */
    boolean tellSince(String topic, Duration within, Consumer<Stroke> one) {
        var picture = all.getIfPresent(topic);
        return picture == null || picture.tellSince(within, one);
    }
}
