package org.zwischenraum.house;

import java.util.Locale;

/** Who stands before a door, seen from a thing that is Mira's or concerns her. */
public enum Someone {
    GUEST,
    /** Lucía, of the circle around the house. */
    FRIEND,
    /** Jonas, whom the thing does not concern. */
    UNCONCERNED,
    /** Rike, whom Mira has blocked. */
    BLOCKED,
    /** Tanja. */
    HOST,
    /** Mira. */
    MEMBER;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    Visitor in(House house) {
        return switch (this) {
            case GUEST -> house.guest();
            case FRIEND -> house.friend("lucia");
            case UNCONCERNED -> house.member("jonas");
            case BLOCKED -> house.member("rike");
            case HOST -> house.host();
            case MEMBER -> house.member("mira");
        };
    }
}
