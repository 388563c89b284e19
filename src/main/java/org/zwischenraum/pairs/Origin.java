package org.zwischenraum.pairs;

/** Where a pair comes from; the strongest first. */
public enum Origin {
    /** An open ask of the one that many may read. */
    ASK,
    /** What the one is after. */
    GOAL,
    /** What would widen the horizon of the one. */
    HORIZON,
    /** Only that both are usually there on the same days: for newcomers of whom nothing else is found. */
    DAYS
}
