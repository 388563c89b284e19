package org.zwischenraum.care;

import java.util.Locale;

/** A part of the page. */
enum Section {
    NEWCOMERS,
    PAIRS,
    BECAME,
    ASKS,
    ABSENCES;

    /** In addresses. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param typed the word of the part that is to be shown whole; anything else shows none */
    boolean isIn(String typed) {
        return word().equals(typed);
    }
}
