package org.zwischenraum.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.text.Folding;
import org.zwischenraum.text.Table;

/**
 * Takes German compounds apart, English parts allowed: {@code Webdesignentwurf}. Of all ways to cover a word with known words
 * and the usual links ({@code s, n, es, en, er, e}), the one with the longest parts: the highest sum of their squared lengths.
 */
final class Compounds {
    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_COMPOUND = 8;
    private static final Pattern INFLECTION = Pattern.compile("(\\p{L}{4,}?)(?:innen|in|en|er|es|em|e|n|s)$");
    private static final List<String> LINKS = List.of("", "s", "n", "es", "en", "er", "e", "ns");

    /** {@code Unternehmen} is no compound of unter and nehmen. */
    private static final Set<String> PREFIXES = Set.of(
            "unter",
            "uber",
            "nach",
            "durch",
            "wieder",
            "gegen",
            "hinter",
            "zwischen",
            "neben",
            "voll",
            "wider",
            "nieder",
            "zuruck",
            "zusammen",
            "miss",
            "haupt",
            "fort",
            "fest",
            "hier",
            "darauf",
            "daran",
            "heraus",
            "hinaus",
            "herein",
            "hinein");

    private static final int MOST_KEPT = 50_000;

    private final Set<String> known;
    private final Map<String, List<String>> split = new ConcurrentHashMap<>();

    /** @param known folded words and keys that may be parts */
    Compounds(Set<String> known) {
        this.known = new HashSet<>(known);
        Table.rows(Compounds.class, "parts.txt")
                .forEach(row -> this.known.addAll(List.of(Folding.fold(row).split("\\s+"))));
    }

    /** The folded parts, the head last; empty when the word is no compound of known words. */
    List<String> parts(String folded) {
        if (folded.length() < SHORTEST_COMPOUND) {
            return List.of();
        }
        if (split.size() > MOST_KEPT) {
            split.clear();
        }
        return split.computeIfAbsent(folded, this::best);
    }

    private record Way(int worth, List<String> parts) {
        Way and(String part, String link) {
            List<String> longer = new ArrayList<>(parts);
            longer.add(part);
            return new Way(worth + part.length() * part.length() - (link.isEmpty() ? 0 : 1), longer);
        }
    }

    private List<String> best(String word) {
        @Nullable Way[] ways = new Way[word.length() + 1];
        ways[0] = new Way(0, List.of());
        for (int start = 0; start < word.length(); start++) {
            Way way = ways[start];
            for (int end = start + SHORTEST_PART; way != null && end <= word.length(); end++) {
                extend(word, start, end, way, ways);
            }
        }
        Way whole = ways[word.length()];
        return whole == null || whole.parts().size() < 2
                ? List.of()
                : whole.parts().stream().flatMap(this::smaller).toList();
    }

    /** A part may be a compound itself; it is taken apart as it is where it stands alone. */
    private Stream<String> smaller(String part) {
        List<String> parts = part.length() < SHORTEST_COMPOUND ? List.of() : best(part);
        return parts.isEmpty() ? Stream.of(part) : parts.stream();
    }

    private void extend(String word, int start, int end, Way way, @Nullable Way[] ways) {
        String part = word.substring(start, end);
        boolean all = start == 0 && end == word.length();
        if (all || !isKnown(part, end == word.length()) || (start == 0 && PREFIXES.contains(part))) {
            return;
        }
        for (String link : end == word.length() ? List.of("") : LINKS) {
            int next = end + link.length();
            if (word.startsWith(link, end) && leavesAPart(word, next)) {
                keepBetter(ways, next, way.and(part, link));
            }
        }
    }

    /** The last part may be inflected: "Tischlermeisterinnen". */
    private boolean isKnown(String part, boolean last) {
        return known.contains(part)
                || (last && known.contains(INFLECTION.matcher(part).replaceFirst("$1")));
    }

    private static boolean leavesAPart(String word, int next) {
        return next == word.length() || word.length() - next >= SHORTEST_PART;
    }

    private static void keepBetter(@Nullable Way[] ways, int at, Way way) {
        Way there = ways[at];
        if (there == null || way.worth() > there.worth()) {
            ways[at] = way;
        }
    }
}
