package org.zwischenraum.media;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/**
 * The drawn face of somebody who has no picture: a few calm shapes in one of the house's colours, with the initials. The
 * same id and name always give the same drawing.
 */
public record Pattern(UUID id, String initials) {
    private static final int SIDE = 96;
    private static final java.util.regex.Pattern BETWEEN_WORDS = java.util.regex.Pattern.compile("[\\s-]+");
    private static final List<Ink> INKS = List.of(
            new Ink("#F3C9B3", "#E9AD90", "#5B2412"),
            new Ink("#BFE0DC", "#9CCCC6", "#0B4548"),
            new Ink("#D5E4BF", "#BBD29C", "#33491B"),
            new Ink("#F6DDA6", "#EBC878", "#5A3B00"),
            new Ink("#D9D2EC", "#C0B5DF", "#3B2F66"));

    private record Ink(String ground, String shape, String letters) {}

    /** Keeps two letters at most, whatever comes in. */
    public Pattern {
        initials = initials.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(2)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toUpperCase(Locale.ROOT);
    }

    /** The pattern of somebody: the first letters of the first and the last word of the name. */
    public static Pattern of(UUID id, String name) {
        var words = BETWEEN_WORDS.split(name.strip());
        return new Pattern(id, words.length == 1 ? first(words[0]) : first(words[0]) + first(words[words.length - 1]));
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : Character.toString(word.codePointAt(0));
    }

    /** Where browsers find it. */
    public String address() {
        return "/patterns/" + id + ".svg?i=" + UriUtils.encodeQueryParam(initials, StandardCharsets.UTF_8);
    }

    /** The drawing, complete in itself. */
    public String svg() {
        var dice = dice();
        var ink = INKS.get(dice.nextInt(INKS.size()));
        var shapes = IntStream.range(0, 3).mapToObj(_ -> shape(dice, ink)).collect(Collectors.joining());
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" width="%1$d" height="%1$d">\
                <rect width="%1$d" height="%1$d" fill="%2$s"/>%3$s\
                <text x="50%%" y="50%%" dy=".36em" text-anchor="middle" fill="%4$s" \
                font-family="'Source Sans 3',system-ui,sans-serif" font-size="36" font-weight="600">%5$s</text></svg>
                """.formatted(SIDE, ink.ground(), shapes, ink.letters(), HtmlUtils.htmlEscape(initials, "UTF-8"));
    }

    /** Version 7 ids begin with the time; their low half is random. */
    private RandomGenerator dice() {
        return RandomGeneratorFactory.of("L64X128MixRandom")
                .create(id.getLeastSignificantBits() ^ id.getMostSignificantBits());
    }

    private static String shape(RandomGenerator dice, Ink ink) {
        int x = dice.nextInt(SIDE);
        int y = dice.nextInt(SIDE);
        int size = 20 + dice.nextInt(28);
        return switch (dice.nextInt(3)) {
            case 0 ->
                "<circle cx=\"%d\" cy=\"%d\" r=\"%d\" fill=\"%s\" opacity=\".6\"/>".formatted(x, y, size, ink.shape());
            case 1 ->
                "<path d=\"M0 %1$d Q%2$d %3$d %4$d %1$d V%4$d H0z\" fill=\"%5$s\" opacity=\".5\"/>"
                        .formatted(y, x, y - size, SIDE, ink.shape());
            default ->
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%d\" fill=\"%s\" opacity=\".5\"/>"
                        .formatted(x - size, y - size / 2, size * 2, size, size / 2, ink.shape());
        };
    }
}
