package org.zwischenraum.matching;

import java.util.List;
import java.util.function.Function;

/** A candidate whose lines have been read. */
record Prepared(Candidate who, List<ReadLine> lines) {
    record ReadLine(Line line, Gist gist) {}

    static Prepared of(Candidate candidate, Understanding understanding) {
        return of(candidate, understanding::gist);
    }

    static Prepared of(Candidate candidate, Function<String, Gist> reading) {
        return new Prepared(
                candidate,
                candidate.lines().stream()
                        .map(line -> new ReadLine(line, reading.apply(line.text())))
                        .toList());
    }
}
