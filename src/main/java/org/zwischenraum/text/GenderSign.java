package org.zwischenraum.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a German text means everybody: {@code Gastgeber*in}, {@code Gastgeber:in}, {@code Gastgeberin oder Gastgeber}. Texts are
 * written once, with a colon; the others are made of them. Where the rule for both forms gives no good German, the text has a
 * variant whose key ends in {@code .both}. Most texts need no sign at all, and Spanish ones never have one.
 */
public enum GenderSign {
    STAR,
    COLON,
    BOTH;

    /** An ending after a colon within a word. The ones that make a feminine word of another, and those that decline one. */
    private static final Pattern MARKED = Pattern.compile("(\\p{L}{2,}):(innen|in|r|n|m|s)(?!\\p{L})");

    /** Whether the text means everybody by a sign. */
    public static boolean isIn(String text) {
        return MARKED.matcher(text).find();
    }

    /** The text with this sign. */
    public String write(String text) {
        if (this == COLON) return text;
        return MARKED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(word(found.group(1), found.group(2))));
    }

    private String word(String stem, String ending) {
        return this == STAR ? stem + "*" + ending : both(stem, ending);
    }

    /** Several are joined by and, one is the one or the other. */
    private static String both(String stem, String ending) {
        return switch (ending) {
            case "innen" -> stem + "innen und " + stem;
            case "in" -> stem + "in oder " + stem;
            default -> stem + " oder " + stem + ending;
        };
    }
}
