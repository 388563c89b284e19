package org.zwischenraum.members;

import org.zwischenraum.web.Standing;

/** What somebody is in the community. What each may do stands as a table in {@code docs/hosts.md}. */
public enum Role {
    FRIEND(Standing.FRIEND),
    /** Like a member, up to a day; a friend of the community from then on. */
    GUEST(Standing.MEMBER),
    MEMBER(Standing.MEMBER),
    /** Helps at the entrance, and decides nothing about people or the house. */
    TEAM(Standing.TEAM),
    /** Helps like the team, and is a host while standing in for one. */
    DEPUTY(Standing.TEAM),
    HOST(Standing.HOST);

    private final Standing standing;

    Role(Standing standing) {
        this.standing = standing;
    }

    public Standing standing() {
        return standing;
    }
}
