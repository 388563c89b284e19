package org.zwischenraum.moderation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote against something that hosts decided about them.
 *
 * @param member who wrote it
 * @param ruling what hosts answered; null while it waits
 */
public record Appeal(
        UUID id,
        Decided against,
        UUID member,
        String words,
        Instant madeAt,
        @Nullable Ruling ruling) {
    /** What it may be written against. */
    public enum Kind {
        SUSPENSION,
        TEXT
    }

    /**
     * What hosts decided.
     *
     * @param id of the suspension, or of the hidden text
     * @param by the host who decided it
     * @param reason as it was told
     * @param text what was hidden; empty where it is a suspension
     */
    public record Decided(Kind kind, UUID id, UUID by, Instant at, String reason, String text) {}

    /**
     * What a host answered.
     *
     * @param granted whether the decision was taken back
     * @param words may be empty where it was
     */
    public record Ruling(boolean granted, String words, UUID by, Instant at) {}

    public boolean isOpen() {
        return ruling == null;
    }
}
