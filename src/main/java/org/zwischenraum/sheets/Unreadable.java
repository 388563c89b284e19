package org.zwischenraum.sheets;

/** A file out of which no table can be read; says why. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String key;

    Unreadable(String key) {
        super(key);
        this.key = key;
    }

    /** Of the sentence, which needs no values. */
    public String key() {
        return key;
    }
}
