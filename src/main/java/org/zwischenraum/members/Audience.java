package org.zwischenraum.members;

/** Whom something of a member's is for, in rising order of width; each includes the ones before it. */
public enum Audience {
    ONLY_ME,
    HOSTS,
    CONTACTS,
    MEMBERS,
    PUBLIC;

    /** Whether somebody who stands this near may see it. */
    public boolean includes(Nearness nearness) {
        return nearness.ordinal() <= ordinal();
    }
}
