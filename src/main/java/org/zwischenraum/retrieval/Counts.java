package org.zwischenraum.retrieval;

import java.util.Iterator;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Numbers that the index adds up, as words which stand so many times. */
final class Counts extends TokenStream {
    static final String LINES = "lines";
    static final String WORDS = "words";
    static final String GROUPS = "groups";

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute times = addAttribute(TermFrequencyAttribute.class);
    private final Iterator<Entry<String, Integer>> left;

    Counts(int lines, int words, int groups) {
        left = new TreeMap<>(Map.of(LINES, lines, WORDS, words, GROUPS, groups))
                .entrySet()
                .iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!left.hasNext()) return false;
        clearAttributes();
        Entry<String, Integer> next = left.next();
        word.append(next.getKey());
        times.setTermFrequency(Math.max(1, next.getValue()));
        return true;
    }
}
