package org.zwischenraum.web;

/** The viewer may see the thing but not do this with it: 403, saying who may. */
public final class NotAllowed extends RuntimeException {
    private final String key;

    /** @param key of the text that says who may */
    public NotAllowed(String key) {
        super(key, null, false, false);
        this.key = key;
    }

    String key() {
        return key;
    }
}
