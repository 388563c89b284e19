package org.zwischenraum.mail;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a letter under a heading of its own, with its own links.
 *
 * @param title one line; empty: the passage has no heading
 * @param lines what it says, one after the other
 */
public record Passage(String title, List<Line> lines) {
    /**
     * One thing that a passage tells of.
     *
     * @param text one line
     * @param url where to read on; empty: nowhere
     */
    public record Line(String text, String url) {
        public Line {
            Lines.requireOne(text, "line");
            Lines.requireOneOrNone(url, "link");
        }
    }

    public Passage {
        Lines.requireOneOrNone(title, "title");
        lines = List.copyOf(lines);
    }

    /** A passage that has yet to say something. */
    public static Passage titled(String title) {
        return new Passage(title, List.of());
    }

    /** The same with one more line, which leads to this address. */
    public Passage with(String text, String url) {
        return new Passage(
                title,
                Stream.concat(lines.stream(), Stream.of(new Line(text, url))).toList());
    }
}
