package org.zwischenraum.tellings;

/** The five questions that one is asked about another, in the order in which they are asked. */
enum Prompt {
    SITTING_ON,
    ASK_ABOUT,
    LEARNED,
    HORIZON,
    GLADLY;

    /** Whether its answer may also be an offer of whom it is about. */
    boolean isLikeAnOffer() {
        return this == ASK_ABOUT || this == GLADLY;
    }
}
