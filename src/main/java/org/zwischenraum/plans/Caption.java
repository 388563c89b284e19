package org.zwischenraum.plans;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines that fit into something drawn: in SVG nothing breaks by itself. Pure. */
final class Caption {
    /** How wide a letter is on average, in units, at the size in which things are named. */
    private static final double LETTER = 6.5;

    private static final int LINE = 18;

    private Caption() {}

    /**
     * A line and where its middle is.
     *
     * @param y of the base line
     */
    record Line(String text, int x, int y, boolean isSign) {}

    /** As many lines as fit into the box, the last one cut if need be, a sign always on one of its own; upright in any turn. */
    static List<Line> in(Box box, String text, String sign) {
        Box upright = box.turn() % 90 == 0 ? box.outline() : box;
        int letters = Math.max(3, (int) ((upright.width() - 12) / LETTER));
        int most = Math.max(1, (upright.height() - 4) / LINE);
        if (sign.isEmpty()) return lines(broken(text, letters, most), upright, false);
        List<String> said = new ArrayList<>(most > 1 ? broken(text, letters, most - 1) : List.of());
        said.add(cut(sign, letters));
        return lines(said, upright, true);
    }

    /** With an ellipsis where it is longer than this. */
    static String cut(String text, int letters) {
        if (text.codePointCount(0, text.length()) <= letters) return text;
        return text.substring(0, text.offsetByCodePoints(0, letters - 1)).stripTrailing() + "…";
    }

    private static List<String> broken(String text, int letters, int most) {
        List<String> lines = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            int last = lines.size() - 1;
            if (last >= 0 && lines.get(last).length() + 1 + word.length() <= letters)
                lines.set(last, lines.get(last) + " " + word);
            else lines.add(word);
        }
        if (lines.size() > most) {
            lines.set(most - 1, String.join(" ", lines.subList(most - 1, lines.size())));
            lines.subList(most, lines.size()).clear();
        }
        return lines.stream().map(line -> cut(line, letters)).toList();
    }

    private static List<Line> lines(List<String> texts, Box box, boolean endsInSign) {
        List<Line> lines = new ArrayList<>();
        int first = box.middleY() - LINE * (texts.size() - 1) / 2 + 5;
        int last = texts.size() - 1;
        for (int i = 0; i <= last; i++)
            lines.add(new Line(texts.get(i), box.middleX(), first + i * LINE, endsInSign && i == last));
        return lines;
    }
}
