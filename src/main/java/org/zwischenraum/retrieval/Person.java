package org.zwischenraum.retrieval;

import java.util.List;
import java.util.UUID;
import org.zwischenraum.matching.Line;

/** Somebody's lines as they are now; without any they are not found. */
public record Person(UUID id, List<Line> lines) {
    public Person {
        lines = List.copyOf(lines);
    }
}
