package org.zwischenraum.matching;

import org.zwischenraum.lexicon.Lexicon;

/** The lexicon that comes with the program: read when first needed, and once. */
final class Shipped {
    private Shipped() {}

    private static final class Read {
        static final Lexicon LEXICON = Lexicon.shipped();
        static final Understanding UNDERSTANDING = Understanding.of(LEXICON);
    }

    static Lexicon lexicon() {
        return Read.LEXICON;
    }

    static Understanding understanding() {
        return Read.UNDERSTANDING;
    }
}
