package org.zwischenraum.asks;

/** How much of somebody's time an ask needs. */
public enum TimeNeeded {
    MINUTES,
    HOUR,
    HALF_DAY,
    MORE
}
