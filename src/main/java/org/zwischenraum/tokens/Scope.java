package org.zwischenraum.tokens;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a token allows its program. */
public enum Scope {
    READ,
    WRITE,
    HOST;

    /** The word that stands for it in the API and in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Scope> find(String word) {
        return Arrays.stream(values())
                .filter(scope -> scope.word().equals(word))
                .findFirst();
    }

    static List<String> words(Iterable<Scope> scopes) {
        return Arrays.stream(values())
                .filter(scope -> contains(scopes, scope))
                .map(Scope::word)
                .toList();
    }

    private static boolean contains(Iterable<Scope> scopes, Scope wanted) {
        for (Scope scope : scopes) if (scope == wanted) return true;
        return false;
    }
}
