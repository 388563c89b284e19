package org.zwischenraum.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A candidate whose lines have been read. */
record Prepared(Candidate who, List<ReadLine> lines) {
    record ReadLine(Line line, List<Reading.Token> tokens) {}

    static Prepared of(Candidate candidate, Reading reading) {
        return new Prepared(
                candidate,
                candidate.lines().stream()
                        .map(line -> new ReadLine(line, KnownLines.read(line.text(), reading)))
                        .toList());
    }

    Prepared only(Predicate<Line> seen) {
        return new Prepared(
                who, lines.stream().filter(read -> seen.test(read.line())).toList());
    }

    Set<Word> words() {
        Set<Word> words = new HashSet<>();
        lines.forEach(line -> line.tokens().forEach(token -> words.add(token.word())));
        return words;
    }
}
