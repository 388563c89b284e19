package org.zwischenraum.web;

/**
 * Addresses to which mail programs send a form without ever having seen its page (RFC 8058). The address itself proves that
 * it came from the house, so it carries a seal that nobody can guess; the token of forms is not asked for there.
 */
public final class OneClick {
    /** How all of them begin. */
    public static final String PATH = "/one-click/";

    private OneClick() {}

    static boolean isMeant(String path) {
        return path.startsWith(PATH);
    }
}
