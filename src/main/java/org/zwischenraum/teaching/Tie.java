package org.zwischenraum.teaching;

import org.zwischenraum.lexicon.Row;

/** How a concept is tied to another, seen from its page. */
enum Tie {
    HELPED_BY(Row.HELPED_BY),
    /** The other way round: this helps with the other. */
    HELPS_WITH(Row.HELPED_BY),
    BROADER(Row.BROADER),
    NEAR(Row.NEAR);

    private final Row row;

    Tie(Row row) {
        this.row = row;
    }

    Row row() {
        return row;
    }

    /** The concept at which the link is kept. */
    String from(String concept, String other) {
        return this == HELPS_WITH ? other : concept;
    }

    /** The concept to which it leads. */
    String to(String concept, String other) {
        return this == HELPS_WITH ? concept : other;
    }
}
