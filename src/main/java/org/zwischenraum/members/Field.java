package org.zwischenraum.members;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zwischenraum.text.Plain;

/** What a member may say about themselves, each with the audience it has until they choose another. */
public enum Field {
    HEADLINE(Audience.MEMBERS, 120),
    PRONOUNS(Audience.MEMBERS, 40),
    SITTING_ON(Audience.MEMBERS, 1000),
    GOALS(Audience.MEMBERS, 1000),
    EXPERIENCE(Audience.MEMBERS, 1000),
    HORIZON(Audience.MEMBERS, 1000),
    CONTRIBUTION(Audience.MEMBERS, 1000),
    LANGUAGES(Audience.MEMBERS, 0),
    WEEKDAYS(Audience.CONTACTS, 0),
    PLACE(Audience.MEMBERS, 0),
    APPROACH(Audience.MEMBERS, 0),
    PICTURE(Audience.MEMBERS, 0);

    /** Those that are said in words. */
    public static final Set<Field> WORDS = Collections.unmodifiableSet(EnumSet.range(HEADLINE, CONTRIBUTION));

    /** The first question, then the four. */
    public static final Set<Field> QUESTIONS = Collections.unmodifiableSet(EnumSet.range(SITTING_ON, CONTRIBUTION));

    private static final Pattern UNDERSCORE = Pattern.compile("_([a-z])");
    private final Audience usual;
    private final int longest;

    Field(Audience usual, int longest) {
        this.usual = usual;
        this.longest = longest;
    }

    /** Who sees it unless the member chose otherwise. */
    public Audience usual() {
        return usual;
    }

    /** Whether a suggestion might rest on it. */
    public boolean isALine() {
        return QUESTIONS.contains(this) || this == HEADLINE;
    }

    /** How many characters it may have; 0 for what is not said in words. */
    public int longest() {
        return longest;
    }

    /** Cleans what was typed: a line, or several for an answer. */
    public String clean(String typed) {
        return QUESTIONS.contains(this) ? Plain.text(typed) : Plain.line(typed);
    }

    /** The name in the words of the API: {@code sittingOn}. */
    public String word() {
        return UNDERSCORE.matcher(column()).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }

    public static Optional<Field> find(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word))
                .findFirst();
    }

    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
