package org.zwischenraum.syncs;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What only a host can decide.
 *
 * @param name of the person, as the list says
 * @param email of the person, as the list says
 * @param member whom it is about in the house; null when nobody
 * @param ours the member's own name; empty when nobody
 * @param ourEmail the member's own address
 */
record Question(
        UUID id,
        UUID listed,
        Source source,
        What what,
        String theirs,
        String name,
        String email,
        @Nullable UUID member,
        String ours,
        String ourEmail) {
    /** What a host may say to it. */
    enum Answer {
        INVITE,
        NOT,
        YES,
        KEEP,
        ASK,
        PART
    }
}
