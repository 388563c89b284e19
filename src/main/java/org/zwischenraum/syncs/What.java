package org.zwischenraum.syncs;

/** What a list has to tell of somebody. */
enum What {
    COMPANY,
    TARIFF,
    STARTS,
    ENDS,
    TAGS,
    LINKED,
    INVITED,
    BACK,
    /** Somebody who is no member: to be invited? */
    NEW,
    /** A member has the same name and another address: the same person? */
    SAME,
    NAME,
    MAIL,
    MISSING;

    /** Whether only a host can decide it. */
    boolean isQuestion() {
        return ordinal() >= NEW.ordinal();
    }
}
