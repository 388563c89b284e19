package org.zwischenraum.matching;

/** A matter that has different words, and what part it plays in a sentence. */
record Concept(String name, Role role) {
    enum Role {
        FIELD,
        THING,
        LANGUAGE,
        /** What is done with it: many things can be lent or repaired, so it weighs less. */
        ACTION
    }

    private static final String LANGUAGE_PREFIX = "lang-";

    boolean isLanguage() {
        return role == Role.LANGUAGE;
    }

    /** The BCP 47 code of a concept that is a language. */
    String languageCode() {
        return name.substring(LANGUAGE_PREFIX.length());
    }
}
