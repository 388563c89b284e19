package org.zwischenraum.retrieval;

/** What the index knows of a person: one document each. */
final class Fields {
    /** Grows whenever something below, or {@link Packing}, changes; an index of another format is made anew. */
    static final int FORMAT = 2;

    static final String PERSON = "person";
    static final String CONCEPTS = "concepts";
    static final String TERMS = "terms";
    static final String GRAMS = "grams";

    /** How many lines, words and groups of letters: so that means are known without reading anybody. */
    static final String COUNTS = "counts";

    static final String GISTS = "gists";

    private Fields() {}

    /** A number as a word of the index. */
    static String word(int number) {
        return Integer.toString(number, Character.MAX_RADIX);
    }
}
