package org.zwischenraum.introductions;

/** What may be known of an introduction by all it concerns. Refused, not read, waiting its turn: all of that is open. */
public enum State {
    OPEN,
    MADE,
    ENDED
}
