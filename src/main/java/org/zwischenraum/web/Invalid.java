package org.zwischenraum.web;

import java.util.List;

/** What came in breaks rules of the form: 422, a message at each field. Pages show their form again; the API answers problem+json. */
public final class Invalid extends RuntimeException {
    /**
     * @param field name of the field, camelCase
     * @param key of the text that says what is wrong and what to do
     * @param pairs names and values of the text's arguments in turn
     */
    public record Problem(String field, String key, Object... pairs) {}

    private final List<Problem> problems;

    public Invalid(List<Problem> problems) {
        super("invalid", null, false, false);
        this.problems = List.copyOf(problems);
    }

    public Invalid(String field, String key, Object... pairs) {
        this(List.of(new Problem(field, key, pairs)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
