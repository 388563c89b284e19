package org.zwischenraum.inbox;

/** How soon what has come in also comes by mail. */
public enum Rhythm {
    AT_ONCE,
    DAILY,
    WEEKLY,
    NEVER
}
