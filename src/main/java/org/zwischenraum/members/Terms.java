package org.zwischenraum.members;

/** On what terms something is given or sought. */
public enum Terms {
    FAVOUR,
    PAID,
    OPEN
}
