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
        HORIZON;

        /** Where the words of a field stand. */
        static Kind of(Field field) {
            return switch (field) {
                case EXPERIENCE -> EXPERIENCE;
                case CONTRIBUTION -> CONTRIBUTION;
                case HEADLINE -> HEADLINE;
                case GOALS -> GOAL;
                case SITTING_ON -> NOW;
                case HORIZON -> HORIZON;
                case PRONOUNS, LANGUAGES, WEEKDAYS, PLACE, APPROACH, PICTURE ->
                    throw new IllegalArgumentException(field + " is no line");
            };
        }
    }
}
