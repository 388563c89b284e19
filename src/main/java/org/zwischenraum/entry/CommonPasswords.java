package org.zwischenraum.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.zwischenraum.text.Folding;

/**
 * Knows passwords that would be guessed first: one or two of the words that many people take, with digits and signs around
 * them or in the place of letters; rows of keys; few different characters.
 */
final class CommonPasswords {
    private static final String ROWS =
            "01234567890 09876543210 abcdefghijklmnopqrstuvwxyz qwertyuiop qwertzuiop asdfghjkl zxcvbnm yxcvbnm 1qay2wsx3edc 1q2w3e4r5t6z7u8i9o0p 1qaz2wsx3edc4rfv";

    private static final int FEW = 5;
    private final Set<String> words;

    CommonPasswords() {
        this.words = read();
    }

    /** @param near words that only this person would take: their address, the house's name */
    boolean isCommon(String password, String... near) {
        String plain = Folding.fold(password).replace(" ", "");
        if (plain.chars().distinct().count() < FEW || isRow(plain.toLowerCase(Locale.ROOT))) return true;
        String letters = letters(password);
        return letters.length() < 3 && password.length() < 14 || isOfFewWords(letters, 2) || isNear(letters, near);
    }

    private boolean isOfFewWords(String letters, int left) {
        if (letters.isEmpty()) return true;
        if (left == 0) return false;
        for (int end = letters.length(); end >= 3; end--)
            if (words.contains(letters.substring(0, end)) && isOfFewWords(letters.substring(end), left - 1))
                return true;
        return false;
    }

    private static boolean isNear(String letters, String... near) {
        for (String word : near) {
            String core = letters(word);
            if (core.length() >= 4 && letters.length() < core.length() + 4 && letters.contains(core)) return true;
        }
        return false;
    }

    /** Mostly a piece of a row of keys or of the alphabet. */
    private static boolean isRow(String plain) {
        int inRow = 0;
        for (int i = 0; i + 3 <= plain.length(); i++) if (ROWS.contains(plain.substring(i, i + 3))) inRow++;
        return inRow * 3 >= (plain.length() - 2) * 2;
    }

    /** Only letters, and signs that stand for letters as these. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        String bare = text.replaceAll("^[^\\p{L}@$]+|[^\\p{L}@$]+$", "");
        for (char character : Folding.fold(bare).toCharArray()) {
            char letter = letter(character);
            if (Character.isLetter(letter)) letters.append(letter);
        }
        return letters.toString();
    }

    private static char letter(char character) {
        return switch (character) {
            case '4', '@' -> 'a';
            case '3' -> 'e';
            case '1', '!' -> 'i';
            case '0' -> 'o';
            case '5', '$' -> 's';
            case '7' -> 't';
            default -> character;
        };
    }

    private static Set<String> read() {
        try (InputStream file = CommonPasswords.class.getResourceAsStream("common-passwords.txt")) {
            String content = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return content.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> java.util.Arrays.stream(line.split(" ")))
                    .filter(word -> !word.isBlank())
                    .map(Folding::fold)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
