package org.zwischenraum.search;

import org.zwischenraum.text.Plain;

/**
 * What somebody typed into a search field, fit to be handed to {@code search_query} and {@code fold} as a parameter.
 *
 * @param words one clean line of at most 200 characters, perhaps empty
 */
public record Typed(String words) {
    private static final int LONGEST = 200;
    private static final int READ_AT_MOST = 2_000;

    public Typed {
        words = start(Plain.line(start(words, READ_AT_MOST)), LONGEST).strip();
    }

    /** Whether there is nothing to look for, and everything may be listed. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Never ends in half a character. */
    private static String start(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
