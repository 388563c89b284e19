package org.zwischenraum.introductions;

/** What one of the two says to an introduction. */
enum Answer {
    GLADLY,
    NOT_THIS_TIME,
    LATER
}
