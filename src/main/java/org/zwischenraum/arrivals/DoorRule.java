package org.zwischenraum.arrivals;

/** What hosts have decided about guests; each is a row while it holds. */
enum DoorRule {
    /** Nobody makes guest links, and those there are lead nowhere. */
    NO_GUESTS,
    /** Guests sign in with the code at the door, not from afar. */
    AT_THE_DOOR
}
