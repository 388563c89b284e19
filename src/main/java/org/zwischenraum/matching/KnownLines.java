package org.zwischenraum.matching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;

/**
 * Lines that were read lately. People's lines change seldom and are looked at for each ask; reading them anew took nine
 * tenths of the time that a suggestion needs among 3,000 people.
 */
final class KnownLines {
    /** Room for the lines of about 4,000 people. */
    private static final int MOST_CHARACTERS = 2_000_000;

    private static final Cache<String, List<Reading.Token>> known = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((String text, List<Reading.Token> tokens) -> 1 + text.length())
            .build();

    private KnownLines() {}

    static List<Reading.Token> read(String text, Reading reading) {
        return known.get(text, reading::read);
    }
}
