package org.zwischenraum.web;

/** What is not there, and what is not for this viewer: the same 404. */
public final class NotThere extends RuntimeException {
    public NotThere() {
        super("not there", null, false, false);
    }
}
