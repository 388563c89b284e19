package org.zwischenraum.mail;

/** Holds apart what is one line and what is not: a line break in the wrong place would make a header of words. */
final class Lines {
    private Lines() {}

    static void requireOne(String text, String what) {
        if (text.isBlank() || text.codePoints().anyMatch(Lines::breaks)) {
            throw new IllegalArgumentException("A letter's " + what + " must be one line of text");
        }
    }

    static void requireOneOrNone(String text, String what) {
        if (!text.isEmpty()) requireOne(text, what);
    }

    private static boolean breaks(int character) {
        return Character.isISOControl(character) || character == 0x2028 || character == 0x2029;
    }
}
