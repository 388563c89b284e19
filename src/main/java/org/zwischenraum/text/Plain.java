package org.zwischenraum.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Cleans what people type or paste before it is kept: one canonical form of each letter (NFC), none of the invisible
 * characters that reorder, hide or break text. Letters of any script, emoji and their joiners stay.
 */
public final class Plain {
    /** Right-to-left and left-to-right marks, embeddings, overrides and isolates: a name must not turn the line around it. */
    private static final Pattern DIRECTION = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    /** Controls, lone surrogates, soft hyphen, word joiner, zero width space, byte order mark, old invisible tags. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cc}&&[^\\n]]|\\p{Cs}|[\\u00AD\\u180E\\u200B\\u2060-\\u2064\\u206A-\\u206F\\uFEFF\\uFFF9-\\uFFFC]|[\\x{FDD0}-\\x{FDEF}\\uFFFE\\uFFFF]");

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\u000B\\u000C\\u0085\\u2028\\u2029]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\t]+");
    private static final Pattern ALL_BLANKS = Pattern.compile("[\\p{Zs}\\s]+");
    private static final Pattern BLANK_AT_LINE_END = Pattern.compile(" *\\n *");
    private static final Pattern GAP = Pattern.compile("\\n{3,}");

    private Plain() {}

    /** One line: every run of blanks and line ends becomes one space, none at either end. */
    public static String line(String typed) {
        return ALL_BLANKS.matcher(visible(typed)).replaceAll(" ").strip();
    }

    /** Several lines: line ends are {@code \n}, at most one empty line in a row, no blanks around a line. */
    public static String text(String typed) {
        String blanks = BLANKS.matcher(visible(typed)).replaceAll(" ");
        String lines = BLANK_AT_LINE_END.matcher(blanks).replaceAll("\n");
        return GAP.matcher(lines).replaceAll("\n\n").strip();
    }

    /** One line, cut where it would be longer than so many characters; none is cut in two. */
    public static String line(String typed, int longest) {
        return cut(line(typed), longest);
    }

    /** Several lines, cut like one. */
    public static String text(String typed, int longest) {
        return cut(text(typed), longest);
    }

    /** Letters, digits and signs that are the same in every form; most of what programs and many people send is only that. */
    private static boolean isPlain(int unit) {
        return unit >= ' ' && unit < 0x7F || unit == '\n';
    }

    private static String cut(String plain, int longest) {
        if (plain.length() <= longest) return plain;
        int end = Character.isLowSurrogate(plain.charAt(longest)) ? longest - 1 : longest;
        return plain.substring(0, end).strip();
    }

    private static String visible(String typed) {
        if (typed.chars().allMatch(Plain::isPlain)) return typed;
        String lines = LINE_END.matcher(typed).replaceAll("\n").replace('\t', ' ');
        String turned = DIRECTION.matcher(lines).replaceAll("");
        return Normalizer.normalize(INVISIBLE.matcher(turned).replaceAll(""), Normalizer.Form.NFC);
    }
}
