package org.zwischenraum.color;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour of the web: sRGB.
 *
 * @param red 0 to 255, as are the other two
 */
public record Color(int red, int green, int blue) {
    private static final Pattern TYPED = Pattern.compile("#?([0-9a-f]{3}|[0-9a-f]{6})");

    /** The colour that somebody typed, with or without {@code #}, of three or six digits; empty when it is none. */
    public static Optional<Color> find(String typed) {
        Matcher digits = TYPED.matcher(typed.strip().toLowerCase(Locale.ROOT));
        return digits.matches() ? Optional.of(read(digits.group(1))) : Optional.empty();
    }

    /** @throws IllegalArgumentException when this is no colour */
    public static Color of(String hex) {
        return find(hex).orElseThrow(() -> new IllegalArgumentException("no colour: " + hex));
    }

    private static Color read(String digits) {
        String six = digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
        int all = Integer.parseInt(six, 16);
        return new Color(all >> 16, all >> 8 & 0xFF, all & 0xFF);
    }

    /** Six digits in small letters, without {@code #}. */
    public String digits() {
        return "%02x%02x%02x".formatted(red, green, blue);
    }

    /** As style sheets and people write it: {@code #0e6568}. */
    public String hex() {
        return "#" + digits();
    }

    /** Relative luminance, 0 for black to 1 for white, by WCAG 2.2. */
    double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** Contrast ratio by WCAG 2.2, from 1 (the same) to 21 (black on white). */
    public double contrastTo(Color other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** A channel as light: IEC 61966-2-1, the threshold as WCAG 2.2 gives it. */
    static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
