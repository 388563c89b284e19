package org.zwischenraum.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds writing that people use for the same word into one form, so that search finds it: upper and lower case,
 * accents, umlauts in each of their three writings.
 *
 * <p>The rule, in this order; the SQL function {@code fold} in module {@code search} does the same and a test compares them:
 *
 * <ol>
 *   <li>compatibility decomposition (NFKD), lower case of no particular country;
 *   <li>{@code ß} becomes {@code ss}, {@code æ} and {@code œ} become {@code ae} and {@code oe}, {@code ø} {@code o},
 *       {@code ł} {@code l}, {@code đ} {@code d}, {@code ı} {@code i};
 *   <li>combining accents of Latin letters (U+0300 to U+036F) are dropped: {@code ü} is {@code u}, {@code ñ} is {@code n};
 *   <li>{@code ae}, {@code oe}, {@code ue} become {@code a}, {@code o}, {@code u}, except {@code ue} after {@code a}, {@code e},
 *       {@code q} (Bauer, neue, quer) or {@code g} (Spanish guerra).
 * </ol>
 *
 * So {@code Übersetzung}, {@code Uebersetzung} and {@code Ubersetzung} all fold to {@code ubersetzung}. Words in which
 * {@code oe} is no umlaut are folded too ({@code Poesie} to {@code posie}): harmless, since query and text are folded alike.
 */
public final class Folding {
    private Folding() {}

    /** The folded form; not for people's eyes, and not as long as the original. */
    public static String fold(String text) {
        String bare =
                plainLetters(Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT));
        return umlautsAsOneLetter(bare);
    }

    private static String plainLetters(String decomposed) {
        StringBuilder bare = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            appendPlain(bare, decomposed.charAt(i));
        }
        return bare.toString();
    }

    private static void appendPlain(StringBuilder bare, char letter) {
        if (letter >= '\u0300' && letter <= '\u036F') {
            return;
        }
        switch (letter) {
            case 'ß' -> bare.append("ss");
            case 'æ' -> bare.append("ae");
            case 'œ' -> bare.append("oe");
            case 'ø' -> bare.append('o');
            case 'ł' -> bare.append('l');
            case 'đ' -> bare.append('d');
            case 'ı' -> bare.append('i');
            default -> bare.append(letter);
        }
    }

    private static String umlautsAsOneLetter(String bare) {
        StringBuilder folded = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            char letter = bare.charAt(i);
            if (letter != 'e' || i == 0 || !isUmlaut(bare, i)) {
                folded.append(letter);
            }
        }
        return folded.toString();
    }

    /** Whether the {@code e} at this place only marks the vowel before it. */
    private static boolean isUmlaut(String bare, int e) {
        char vowel = bare.charAt(e - 1);
        if (vowel == 'u') {
            return e < 2 || "aeqg".indexOf(bare.charAt(e - 2)) < 0;
        }
        return vowel == 'a' || vowel == 'o';
    }
}
