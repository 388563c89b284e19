package org.zwischenraum.imports;

/** What became of some people of a file. */
record Tally(int created, int updated, int unchanged) {
    static final Tally NONE = new Tally(0, 0, 0);
    static final Tally CREATED = new Tally(1, 0, 0);
    static final Tally UPDATED = new Tally(0, 1, 0);
    static final Tally UNCHANGED = new Tally(0, 0, 1);

    static Tally changed(boolean isNew) {
        return isNew ? UPDATED : UNCHANGED;
    }

    Tally plus(Tally more) {
        return new Tally(created + more.created, updated + more.updated, unchanged + more.unchanged);
    }

    int count() {
        return created + updated + unchanged;
    }
}
