package org.zwischenraum.members;

import org.zwischenraum.web.Standing;

/** What somebody is in the community. */
public enum Role {
    FRIEND(Standing.FRIEND),
    MEMBER(Standing.MEMBER),
    HOST(Standing.HOST);

    private final Standing standing;

    Role(Standing standing) {
        this.standing = standing;
    }

    public Standing standing() {
        return standing;
    }
}
