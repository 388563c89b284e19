package org.zwischenraum.reading;

/** A place in a text, in UTF-16 units, the end left out. */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("No such place: " + start + " to " + end);
        }
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
