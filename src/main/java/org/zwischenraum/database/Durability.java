package org.zwischenraum.database;

import java.util.List;

/** Whether an acknowledged write survives a power cut. */
enum Durability {
    /** Always, except in tests. */
    FULL(List.of()),
    /** For tests, whose data nobody misses. */
    NONE(List.of(
            "-c",
            "fsync=off",
            "-c",
            "synchronous_commit=off",
            "-c",
            "full_page_writes=off",
            "-c",
            "max_connections=200"));

    private final List<String> options;

    Durability(List<String> options) {
        this.options = options;
    }

    List<String> options() {
        return options;
    }
}
