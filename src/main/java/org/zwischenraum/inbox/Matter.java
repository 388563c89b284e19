package org.zwischenraum.inbox;

/** What a letter may be about; each member chooses which of them also come by mail. */
public enum Matter {
    REQUESTS,
    /** Somebody answered what one seeks. */
    ANSWERS,
    INTRODUCTIONS,
    MESSAGES,
    /** What hosts write to many. */
    HOUSE
}
