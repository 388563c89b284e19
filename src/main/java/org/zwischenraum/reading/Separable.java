package org.zwischenraum.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.zwischenraum.text.Language;

/**
 * German verbs whose first part stands at the end: {@code taucht … nicht auf} is "auftauchen", not "tauchen". Only verbs that
 * are known are joined, since many a small word at the end of a clause is no part of a verb.
 */
final class Separable {
    private static final Set<String> PARTICLES = Set.of(
            "ab",
            "an",
            "auf",
            "aus",
            "bei",
            "ein",
            "fest",
            "her",
            "hin",
            "los",
            "mit",
            "nach",
            "vor",
            "weg",
            "zu",
            "zuruck",
            "zusammen",
            "um",
            "raus",
            "rein",
            "runter",
            "kaputt",
            "durch",
            "bereit",
            "statt",
            "teil");
    private static final String ENDS = ",.;:!?)\n";
    private static final Set<String> BEGINNINGS = Set.of("und", "oder", "aber", "wenn", "weil", "dass", "sondern");

    private final Set<String> known = new HashSet<>();

    /** @param words folded words, among them verbs as the lexicon has them */
    Separable(Set<String> words) {
        words.stream().filter(Separable::mayBeSeparable).forEach(word -> known.add(Key.of(word, Language.DE)));
    }

    private static boolean mayBeSeparable(String word) {
        return word.endsWith("n") && PARTICLES.stream().anyMatch(word::startsWith);
    }

    /** Whether a clause ends after the word that ends here. */
    static boolean endsAClause(String text, int at, int end) {
        int next = at;
        while (next < end && text.charAt(next) == ' ') next++;
        return next == end || ENDS.indexOf(text.charAt(next)) >= 0 || BEGINNINGS.contains(word(text, next, end));
    }

    private static String word(String text, int start, int end) {
        int at = start;
        while (at < end && Character.isLetter(text.charAt(at))) at++;
        return text.substring(start, at);
    }

    /** Whether a word may be the first part of a verb. */
    static boolean isPart(String folded) {
        return PARTICLES.contains(folded);
    }

    /** The verb of the clause joined with its part, at the place where the verb stands among the tokens. */
    Optional<Joined> join(List<Token> clause, String text, String particle) {
        for (int i = 0; i < clause.size(); i++) {
            Token verb = clause.get(i);
            String whole = particle + verb.folded();
            if (isLowerCase(verb, text) && known.contains(Key.of(whole, Language.DE))) {
                return Optional.of(new Joined(i, whole));
            }
        }
        return Optional.empty();
    }

    private static boolean isLowerCase(Token token, String text) {
        String first = text.substring(token.place().start(), token.place().start() + 1);
        return first.equals(first.toLowerCase(Locale.ROOT));
    }

    /**
     * Which token of a clause is the verb, and the verb as one word.
     *
     * @param at place in the clause, from 0
     */
    record Joined(int at, String whole) {}
}
