package org.zwischenraum.asks;

/** What sort of thing somebody seeks. */
public enum Kind {
    QUESTION,
    HELP,
    FEEDBACK,
    SERVICE,
    JOB,
    COOPERATION,
    CONTACT,
    THING
}
