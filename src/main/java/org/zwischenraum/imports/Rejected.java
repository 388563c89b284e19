package org.zwischenraum.imports;

/**
 * A line of a member file that was not taken, and why.
 *
 * @param field the column it is about, as our own files name it
 * @param key of the text that says what is wrong
 * @param value what stands there, shortened
 */
record Rejected(int line, String field, String key, String value) {
    private static final int SHOWN = 60;

    Rejected {
        value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    }
}
