package org.zwischenraum.members;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a member may say about themselves, each with the audience it has until they choose another. */
public enum Field {
    HEADLINE(Audience.MEMBERS),
    PRONOUNS(Audience.MEMBERS),
    SITTING_ON(Audience.MEMBERS),
    GOALS(Audience.MEMBERS),
    EXPERIENCE(Audience.MEMBERS),
    HORIZON(Audience.MEMBERS),
    CONTRIBUTION(Audience.MEMBERS),
    LANGUAGES(Audience.MEMBERS),
    WEEKDAYS(Audience.CONTACTS),
    PLACE(Audience.MEMBERS),
    APPROACH(Audience.MEMBERS),
    PICTURE(Audience.MEMBERS);

    /** Those that are said in words. */
    public static final Set<Field> WORDS = Collections.unmodifiableSet(EnumSet.range(HEADLINE, CONTRIBUTION));

    /** The first question, then the four. */
    public static final Set<Field> QUESTIONS = Collections.unmodifiableSet(EnumSet.range(SITTING_ON, CONTRIBUTION));

    private final Audience usual;

    Field(Audience usual) {
        this.usual = usual;
    }

    /** Who sees it unless the member chose otherwise. */
    public Audience usual() {
        return usual;
    }

    /** Whether a suggestion might rest on it. */
    public boolean isALine() {
        return QUESTIONS.contains(this) || this == HEADLINE;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
