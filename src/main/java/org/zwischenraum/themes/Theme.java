package org.zwischenraum.themes;

/**
 * A trade or skill that people of this house speak of.
 *
 * @param concept its id in the lexicon
 * @param seeking how many seek it, roughly
 * @param giving how many give it, roughly
 */
record Theme(String concept, Rough seeking, Rough giving) {
    /** Whether it is worth a workshop, or somebody new: it is sought, and hardly given. */
    boolean isMissing() {
        return seeking.isShown() && !giving.isShown();
    }

    boolean isShown() {
        return seeking.isShown() || giving.isShown();
    }

    int size() {
        return seeking.atLeast() + giving.atLeast();
    }
}
