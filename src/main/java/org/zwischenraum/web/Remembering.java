package org.zwischenraum.web;

/** Something that keeps rows in memory and can read them anew: after a restore, and between tests. */
public interface Remembering {
    void forget();
}
