package org.zwischenraum.reasons;

import java.util.ArrayList;
import java.util.List;
import org.zwischenraum.reading.Span;
import org.zwischenraum.reasons.ReasonText.Part;

/** As much of a quote as one can read in passing: its marked words and what stands near them. */
final class Excerpt {
    private static final int LONGEST_GAP = 60;
    private static final int KEPT = 28;
    private static final String LEFT_OUT = "…";

    private Excerpt() {}

    /** From the first marked word to the last. */
    static List<Part> between(Quote quote) {
        return parts(
                quote, quote.marks().getFirst().start(), quote.marks().getLast().end());
    }

    /** The first marked word alone. */
    static List<Part> first(Quote quote) {
        return List.of(new Part(quote.words().getFirst(), true));
    }

    /** The whole text without its last full stop, long stretches without a marked word left out. */
    static List<Part> around(Quote quote) {
        int end = quote.text().length();
        boolean stops = quote.text().endsWith(".") && quote.marks().getLast().end() < end;
        return parts(quote, 0, stops ? end - 1 : end);
    }

    private static List<Part> parts(Quote quote, int start, int end) {
        List<Part> parts = new ArrayList<>();
        int at = start;
        for (Span mark : quote.marks()) {
            add(parts, gap(quote.text().substring(at, mark.start()), at > start, true), false);
            add(parts, quote.text().substring(mark.start(), mark.end()), true);
            at = mark.end();
        }
        add(parts, gap(quote.text().substring(at, end), true, false), false);
        return List.copyOf(parts);
    }

    private static void add(List<Part> parts, String text, boolean marked) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, marked));
        }
    }

    private static String gap(String between, boolean keepStart, boolean keepEnd) {
        if (between.length() <= LONGEST_GAP) {
            return between.replace('\n', ' ');
        }
        String start = keepStart ? firstWords(between) + " " : "";
        String end = keepEnd ? " " + lastWords(between) : "";
        return start + LEFT_OUT + end;
    }

    private static String firstWords(String text) {
        int space = text.lastIndexOf(' ', KEPT);
        return space < 0 ? "" : text.substring(0, space).replace('\n', ' ');
    }

    private static String lastWords(String text) {
        int space = text.indexOf(' ', text.length() - KEPT);
        return space < 0 ? "" : text.substring(space + 1).replace('\n', ' ');
    }
}
