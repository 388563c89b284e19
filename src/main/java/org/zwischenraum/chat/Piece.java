package org.zwischenraum.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of a message: words, or an address on the web that one can follow. The page escapes both. */
record Piece(String text, boolean isLink) {
    /** What ends a sentence is no part of an address that stands in it. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"„“”«»]+[^\\s<>\"„“”«».,;:!?)\\]}'’]");

    static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher address = ADDRESS.matcher(text);
        int end = 0;
        while (address.find()) {
            if (address.start() > end) pieces.add(new Piece(text.substring(end, address.start()), false));
            pieces.add(new Piece(address.group(), true));
            end = address.end();
        }
        if (end < text.length()) pieces.add(new Piece(text.substring(end), false));
        return pieces;
    }
}
