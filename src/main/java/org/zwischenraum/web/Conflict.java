package org.zwischenraum.web;

/** A rule was broken meanwhile: 409, with the way back. */
public final class Conflict extends RuntimeException {
    private final String key;
    private final String back;

    /**
     * @param key of the text that says what happened
     * @param back the path to go on from
     */
    public Conflict(String key, String back) {
        super(key, null, false, false);
        this.key = key;
        this.back = back;
    }

    String key() {
        return key;
    }

    String back() {
        return back;
    }
}
