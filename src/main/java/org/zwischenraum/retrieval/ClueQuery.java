package org.zwischenraum.retrieval;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.zwischenraum.matching.Clues;

/** The clues of an ask as a question to the index: the most telling ones, added up. */
final class ClueQuery {
    private static final int CONCEPTS = 16;
    private static final int TERMS = 12;

    /** They are many and long; the rarest say the most. */
    private static final int GRAMS = 16;

    /** So many times as many are everything that may bring somebody to light. */
    private static final int ALL = 4;

    private ClueQuery() {}

    /** By the few clues that say the most: among many people these find better ones than all together do, and sooner. */
    static Query few(Clues clues) {
        return of(clues, 1);
    }

    /** For who is not found by few. */
    static Query all(Clues clues) {
        return of(clues, ALL);
    }

    private static Query of(Clues clues, int times) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        best(clues.concepts(), times * CONCEPTS).forEach(clue -> add(clue, feature(Fields.CONCEPTS, clue), query));
        best(clues.terms(), times * TERMS).forEach(clue -> add(clue, feature(Fields.TERMS, clue), query));
        best(clues.grams(), times * GRAMS).forEach(clue -> add(clue, gram(clue), query));
        return query.build();
    }

    private static void add(Map.Entry<Integer, Double> clue, Query there, BooleanQuery.Builder query) {
        query.add(new BoostQuery(there, clue.getValue().floatValue()), BooleanClause.Occur.SHOULD);
    }

    private static List<Map.Entry<Integer, Double>> best(Map<Integer, Double> clues, int most) {
        return clues.entrySet().stream()
                .filter(clue -> clue.getValue() > 0)
                .sorted(Comparator.comparingDouble((Map.Entry<Integer, Double> clue) -> -clue.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(most)
                .toList();
    }

    /** Without a weight of its own: that may be 64 at most, and asks may point to a concept more strongly. */
    private static Query feature(String field, Map.Entry<Integer, Double> clue) {
        return FeatureField.newLinearQuery(field, Fields.word(clue.getKey()), 1);
    }

    private static Query gram(Map.Entry<Integer, Double> clue) {
        return new ConstantScoreQuery(new TermQuery(new Term(Fields.GRAMS, Fields.word(clue.getKey()))));
    }
}
