package org.zwischenraum.safety;

/** What hosts did about something that they were told. */
public enum Decision {
    NOTHING,
    TALKED,
    HIDDEN,
    SUSPENDED
}
