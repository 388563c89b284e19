package org.zwischenraum.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.zwischenraum.matching.Commonness;

/** How common things are, by the counts that the index keeps anyway. For one ask and one thread: remembers what it looked up. */
final class Statistics implements Commonness {
    private final IndexReader reader;
    private final Map<Integer, Double> terms = new HashMap<>();
    private final Map<Integer, Double> grams = new HashMap<>();
    private final double usualTerms;
    private final double usualGrams;

    Statistics(IndexReader reader) {
        this.reader = reader;
        double lines = Math.max(1, count(Counts.LINES));
        this.usualTerms = Math.max(1, count(Counts.WORDS) / lines);
        this.usualGrams = Math.max(1, count(Counts.GROUPS) / lines);
    }

    @Override
    public double ofTerm(int term) {
        return terms.computeIfAbsent(term, one -> rarity(Fields.TERMS, one));
    }

    @Override
    public double ofGram(int gram) {
        return grams.computeIfAbsent(gram, one -> rarity(Fields.GRAMS, one));
    }

    @Override
    public double usualTerms() {
        return usualTerms;
    }

    @Override
    public double usualGrams() {
        return usualGrams;
    }

    private double rarity(String field, int number) {
        return Commonness.rarity(reader.numDocs(), with(field, number));
    }

    private int with(String field, int number) {
        try {
            return Math.min(reader.numDocs(), reader.docFreq(new Term(field, Fields.word(number))));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private double count(String what) {
        try {
            return reader.totalTermFreq(new Term(Fields.COUNTS, what));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
