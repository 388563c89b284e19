package org.zwischenraum.matching;

import java.util.Arrays;
import java.util.List;
import org.zwischenraum.lexicon.Gloss;
import org.zwischenraum.reading.Token;

/**
 * How alike ask and line are in their words, whatever these mean: common words as BM25 counts them, and common groups of
 * letters for typing errors, compounds and names that no lexicon knows.
 */
final class Wording {
    /** What an ask of few words is worth that stands there word by word, beside what points to a concept. */
    static final double UNIT = 30;

    /** A line whose words all stand in a long ask: what that is worth of what a short ask is that stands in the line. */
    private static final double WITHIN = .5;

    private static final double GRAMS = .12;

    /** A line that is the very name an ask is: found on a tenth of two collections of names. */
    private static final double NAMES = 8;

    /** Everyday asks are a little like many lines, and much like none. */
    private static final double STEEPNESS = 3;

    /** In long asks common groups of letters are chance. */
    private static final double GRAMS_COUNT = .2;

    /** So many words are taken in full. */
    private static final double SHORT_ASK = 2.5;

    private static final double FADES = 1.8;

    /** Another word for the same, by as much as it means the same. */
    static final double GLOSS = 1;

    private static final double SATURATION = .6;
    private static final double LENGTH_COUNTS = .6;

    private final Aim aim;
    private final Commonness commonness;
    private final double gramsWeigh;
    private final Spelling spelling;
    private final Resemblance resemblance;
    private final double names;

    /** How lines are worded beside an ask, among people of whom is known what is common. */
    Wording(Aim aim, Commonness commonness) {
        this.aim = aim;
        this.commonness = commonness;
        this.gramsWeigh = weightOfGrams(aim);
        this.spelling = new Spelling(gramsWeigh == 0 ? new int[0] : aim.grams(), commonness::ofGram);
        this.names = aim.terseness() * NAMES;
        this.resemblance = new Resemblance(aim, commonness, spelling);
    }

    double likeness(Gist line) {
        double shared = shared(line);
        double stands = standsThere(line);
        double part = Math.max(part(shared, aim.substance()), stands);
        double terms = shared * part * shortness(line.terms().length, commonness.usualTerms());
        double letters = gramsWeigh == 0 ? 0 : letters(line);
        return UNIT * (aim.brevity() * terms + letters + WITHIN * shared * stands * stands);
    }

    private double shared(Gist line) {
        double shared = 0;
        for (Token token : aim.tokens()) {
            shared += token.filler() ? 0 : token.substance() * shared(token, line);
        }
        return shared;
    }

    /** The part of the line's words that stand in the ask. */
    private double standsThere(Gist line) {
        int stands = 0;
        for (int term : line.terms()) stands += aim.says(term) ? 1 : 0;
        return part(stands, line.terms().length);
    }

    /** The more of the ask stands in the line, or of the line in the ask, the less it is chance. */
    private static double part(double there, double all) {
        return all == 0 ? 0 : Math.min(1, there / all);
    }

    private double letters(Gist line) {
        Spelling.Shared both = spelling.shared(line.words());
        double alike = Math.pow(resemblance.of(line, both.squares()), STEEPNESS);
        return gramsWeigh * grams(both.worth(), line) + names * alike;
    }

    private double grams(double shared, Gist line) {
        return shared * part(shared, spelling.size()) * shortness(line.groups(), commonness.usualGrams());
    }

    /** How much each of these words is meant, 0 to 1: all in an ask of a few, few in a story. A title in both genders is one. */
    static double brevity(List<Token> ask) {
        long words = ask.stream()
                .filter(token -> !token.filler())
                .map(Token::keys)
                .distinct()
                .count();
        return Math.min(1, Math.pow(SHORT_ASK / Math.max(1, words), FADES));
    }

    /** What a line would share that has all of these words. */
    static double substance(List<Token> ask) {
        return ask.stream()
                .mapToDouble(
                        token -> token.substance() * Math.max(1, token.parts().size()))
                .sum();
    }

    /** What a common group of letters adds at most. */
    static double weightOfGrams(Aim aim) {
        return aim.brevity() < GRAMS_COUNT ? 0 : aim.brevity() * GRAMS;
    }

    private double shared(Token token, Gist line) {
        double best = 0;
        double sum = 0;
        for (String term : token.terms()) {
            int hash = term.hashCode();
            double weight = Arrays.binarySearch(line.terms(), hash) >= 0
                    ? commonness.ofTerm(hash)
                    : Math.max(
                            glossed(aim.others().glosses(term), line),
                            bridged(aim.others().bridges(term), line));
            best = Math.max(best, weight);
            sum += weight;
        }
        return token.parts().isEmpty() ? best : Math.max(sum, whole(token, line));
    }

    /** What stands there for a compound as a whole. */
    private double whole(Token token, Gist line) {
        return token.parts().size()
                * token.keys().stream()
                        .mapToDouble(key -> bridged(aim.others().bridges(key), line))
                        .max()
                        .orElse(0);
    }

    /** The more of what a dictionary says stands there, the surer. */
    private double bridged(List<Gloss> bridges, Gist line) {
        double sum = 0;
        for (Gloss bridge : bridges) {
            int hash = bridge.word().hashCode();
            if (Arrays.binarySearch(line.terms(), hash) >= 0) sum += bridge.weight() * commonness.ofTerm(hash);
        }
        return sum;
    }

    /** Another word for the same stands there. */
    private double glossed(List<Gloss> glosses, Gist line) {
        double best = 0;
        for (Gloss gloss : glosses) {
            int hash = gloss.word().hashCode();
            boolean stands = Arrays.binarySearch(line.terms(), hash) >= 0;
            best = Math.max(best, stands ? GLOSS * gloss.weight() * commonness.ofTerm(hash) : 0);
        }
        return best;
    }

    /** BM25's part for a word that stands once: more for short lines. */
    private static double shortness(int length, double usual) {
        return (1 + SATURATION) / (1 + SATURATION * (1 - LENGTH_COUNTS + LENGTH_COUNTS * length / Math.max(1, usual)));
    }
}
