package org.zwischenraum.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.zwischenraum.text.Folding;
import org.zwischenraum.text.Table;

/** The table {@code fillers.txt} and Lucene's stop words: words that say that somebody asks or offers ("ich suche jemanden, der"), not what. */
final class Fillers {
    private static final double FAINT = .2;
    private static final Fillers BUILT_IN = new Fillers();

    private final Set<String> dropped = new HashSet<>();
    private final Set<String> faint = new HashSet<>();

    private Fillers() {
        Stream.of(
                        GermanAnalyzer.getDefaultStopSet(),
                        EnglishAnalyzer.getDefaultStopSet(),
                        SpanishAnalyzer.getDefaultStopSet())
                .flatMap(CharArraySet::stream)
                .forEach(word -> dropped.add(Folding.fold(new String((char[]) word))));
        Set<String> section = dropped;
        for (String line : Table.rows(Fillers.class, "fillers.txt")) {
            if (line.startsWith("[")) {
                section = line.equals("[faint]") ? faint : dropped;
            } else {
                section.addAll(List.of(Folding.fold(line).split("\\s+")));
            }
        }
    }

    static Fillers builtIn() {
        return BUILT_IN;
    }

    /** 0 for what is passed over, little for what many things have in common, else 1. */
    double substance(String folded) {
        return dropped.contains(folded) ? 0 : faint.contains(folded) ? FAINT : 1;
    }
}
