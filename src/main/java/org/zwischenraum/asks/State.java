package org.zwischenraum.asks;

/** Where an ask stands. */
public enum State {
    OPEN,
    CLOSED,
    WITHDRAWN,
    EXPIRED
}
