package org.zwischenraum.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads of our own pages as much as a comparison of their live parts needs; it is no parser of HTML. */
final class Markup {
    private static final Pattern PIECE = Pattern.compile("<(\\w+)[^>]*? id=\"([^\"]+)\" data-piece=\"([^\"]+)\"");
    private static final Pattern MINE = Pattern.compile("<(div)[^>]*? data-mine=");
    private static final Pattern VARYING = Pattern.compile(" (transform|data-order|class)=\"[^\"]*\"");

    private Markup() {}

    /** What live parts have in common, by their key and id. */
    interface Found {
        void take(String key, String id, String html);
    }

    /** Each element of a subject, without what is for one reader alone and where the browser draws it. */
    static void pieces(String html, Found found) {
        Matcher start = PIECE.matcher(html);
        while (start.find()) {
            String whole = element(html, start.start(), start.group(1));
            String opening = whole.substring(0, whole.indexOf('>'));
            String rest = whole.substring(opening.length());
            found.take(
                    start.group(3),
                    start.group(2),
                    VARYING.matcher(opening)
                                    .replaceAll("")
                                    .replaceAll("\\s+", " ")
                                    .strip()
                            + plain(rest));
        }
    }

    private static String plain(String html) {
        Matcher mine = MINE.matcher(html);
        if (!mine.find()) return html.replaceAll("\\s+", " ");
        String personal = element(html, mine.start(), mine.group(1));
        return html.replace(personal, "").replaceAll("\\s+", " ");
    }

    /** From an opening tag to the closing one that belongs to it. */
    private static String element(String html, int from, String tag) {
        Matcher tags = Pattern.compile("<(/?)" + tag + "\\b").matcher(html);
        int depth = 0;
        for (int at = from; tags.find(at); at = tags.end()) {
            depth += tags.group(1).isEmpty() ? 1 : -1;
            if (depth == 0) return html.substring(from, tags.end() + 1);
        }
        return html.substring(from);
    }
}
