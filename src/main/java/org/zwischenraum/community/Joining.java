package org.zwischenraum.community;

/** How somebody becomes a member without an invitation. */
public enum Joining {
    INVITATION,
    REQUEST,
    OPEN
}
