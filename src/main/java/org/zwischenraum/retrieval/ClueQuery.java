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
    private static final int MOST_CONCEPTS = 64;
    private static final int MOST_TERMS = 32;

    /** They are many and long; the rarest say the most. */
    private static final int MOST_GRAMS = 24;

    private ClueQuery() {}

    static Query of(Clues clues) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        best(clues.concepts(), MOST_CONCEPTS).forEach(clue -> add(clue, feature(Fields.CONCEPTS, clue), query));
        best(clues.terms(), MOST_TERMS).forEach(clue -> add(clue, feature(Fields.TERMS, clue), query));
        best(clues.grams(), MOST_GRAMS).forEach(clue -> add(clue, gram(clue), query));
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
