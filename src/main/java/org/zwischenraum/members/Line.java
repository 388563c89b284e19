package org.zwischenraum.members;

/**
 * Something a member wrote about themselves that a suggestion may rest on.
 *
 * @param id {@code offer:…} or the field's name; stays the same while the line is theirs
 */
public record Line(String id, Kind kind, String text) {
    /** Where the line stands. */
    public enum Kind {
        OFFER,
        EXPERIENCE,
        CONTRIBUTION,
        HEADLINE,
        GOAL,
        NOW,
        HORIZON
    }
}
