package org.zwischenraum.vocabulary;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.zwischenraum.lexicon.Concept;
import org.zwischenraum.lexicon.Row;
import org.zwischenraum.web.Invalid;

/** What can be a word of the house, and what a link. Pure. */
final class WordRules {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
    private static final int LONGEST_ID = 80;
    private static final int A_FORM_AT_MOST = 200;

    private WordRules() {}

    /** @throws Invalid with the name of the field {@code words} or {@code link} */
    static void check(Concept concept, Map<Row, List<String>> rows, Catalogue catalogue) {
        checkWords(rows);
        rows.forEach((row, items) -> {
            if (row.isLink()) items.forEach(other -> checkLink(concept, row, other, catalogue));
        });
        if (rows.values().stream().allMatch(List::isEmpty)) throw new Invalid("words", "vocabulary.problem.nothing");
    }

    static void checkWords(Map<Row, List<String>> rows) {
        rows.forEach((row, items) -> {
            if (items.size() > A_FORM_AT_MOST)
                throw new Invalid("words", "vocabulary.problem.manyAtOnce", "most", A_FORM_AT_MOST);
            items.forEach(WordRules::checkWord);
        });
    }

    /** An id that somebody wrote into a file; its letters were looked at by who read the file. */
    static void checkId(String id) {
        if (id.length() > LONGEST_ID) throw new Invalid("words", "vocabulary.problem.long", "most", LONGEST_ID);
    }

    private static void checkWord(String item) {
        if (item.length() > Entry.LONGEST) throw new Invalid("words", "vocabulary.problem.long", "most", Entry.LONGEST);
        if (!WORD.matcher(item).find()) throw new Invalid("words", "vocabulary.problem.noWord", "word", item);
    }

    private static void checkLink(Concept concept, Row row, String other, Catalogue catalogue) {
        if (catalogue.find(other).isEmpty()) throw new Invalid("link", "vocabulary.problem.unknown");
        if (other.equals(concept.id())) throw new Invalid("link", "vocabulary.problem.itself");
        if (row == Row.BROADER && leadsTo(other, concept.id(), catalogue, new HashSet<>()))
            throw new Invalid("link", "vocabulary.problem.circle");
    }

    private static boolean leadsTo(String from, String to, Catalogue catalogue, Set<String> seen) {
        return from.equals(to)
                || (seen.add(from)
                        && catalogue.find(from).stream()
                                .flatMap(concept -> concept.broader().stream())
                                .anyMatch(wide -> leadsTo(wide, to, catalogue, seen)));
    }
}
