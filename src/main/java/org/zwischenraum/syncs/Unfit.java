package org.zwischenraum.syncs;

/** A file that is no list of members; says why. */
final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String key;

    Unfit(String key) {
        super(key);
        this.key = key;
    }

    /** Of the sentence. */
    String key() {
        return key;
    }
}
