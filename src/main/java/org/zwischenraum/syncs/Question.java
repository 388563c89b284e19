package org.zwischenraum.syncs;

import java.util.Set;
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
    /** The answers that it can have. */
    Set<Answer> may() {
        return switch (what) {
            case NEW -> Set.of(Answer.INVITE, Answer.NOT);
            case SAME -> Set.of(Answer.YES, Answer.NOT);
            case NAME, MAIL -> Set.of(Answer.KEEP, Answer.ASK, Answer.PART);
            case MISSING -> Set.of(Answer.KEEP, Answer.NOT);
            case COMPANY, TARIFF, STARTS, ENDS, TAGS, LINKED, INVITED, BACK -> Set.of();
        };
    }

    /** What a host may say. */
    enum Answer {
        INVITE,
        NOT,
        YES,
        KEEP,
        ASK,
        PART
    }
}
