package org.zwischenraum.matching;

import java.util.List;

/** A candidate whose lines have been read. */
record Prepared(Candidate who, List<ReadLine> lines) {
    record ReadLine(Line line, Gist gist) {}

    static Prepared of(Candidate candidate, Understanding understanding) {
        return new Prepared(
                candidate,
                candidate.lines().stream()
                        .map(line -> new ReadLine(line, understanding.gist(line.text())))
                        .toList());
    }
}
