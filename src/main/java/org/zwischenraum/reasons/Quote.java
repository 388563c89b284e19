package org.zwischenraum.reasons;

import java.util.Collection;
import java.util.List;
import org.zwischenraum.reading.Span;

/**
 * Somebody's words, and which of them matter here.
 *
 * @param text as it was written, whole
 * @param marks places in it, in order, not overlapping, at least one
 */
public record Quote(String text, List<Span> marks) {
    public Quote {
        marks = List.copyOf(marks);
        if (marks.isEmpty() || marks.getLast().end() > text.length()) {
            throw new IllegalArgumentException("A quote marks words of its text");
        }
    }

    /** With the places in order, each once. */
    public static Quote of(String text, Collection<Span> places) {
        return new Quote(text, places.stream().distinct().sorted().toList());
    }

    /** The marked words alone. */
    public List<String> words() {
        return marks.stream()
                .map(mark -> text.substring(mark.start(), mark.end()))
                .toList();
    }
}
