package org.zwischenraum.web;

/** What somebody is to the community, in rising order of what is open to them. */
public enum Standing {
    GUEST,
    FRIEND,
    MEMBER,
    /** Helps at the entrance. */
    TEAM,
    HOST;

    /** Whether somebody of this standing may go where {@code other} may go. */
    public boolean reaches(Standing other) {
        return compareTo(other) >= 0;
    }
}
