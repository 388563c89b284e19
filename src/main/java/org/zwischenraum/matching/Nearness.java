package org.zwischenraum.matching;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zwischenraum.lexicon.Kind;
import org.zwischenraum.reading.Token;
import org.zwischenraum.sentences.Sentences;
import org.zwischenraum.text.Language;

/**
 * What a model of English sentences adds, where one is installed: short English asks are also answered by who says the like in
 * other words. Of a story the lexicon understands more, and of other languages the model nothing.
 */
final class Nearness {
    /** So many people are held against the ask, the best first: who is not known yet takes milliseconds. */
    private static final int FIRST = 50;

    /** What nearness of 1 is worth beside what points to a concept. */
    private static final double WORTH = 200;

    /** Names and phrases have no more words, fillers included; sentences of everyday life have more. */
    private static final int MOST_WORDS = 8;

    /** Of one person; the best first. */
    private static final int LINES = 3;

    private static final int NAMES = 4;

    private final Understanding understanding;
    private final Sentences sentences;

    Nearness(Understanding understanding, Sentences sentences) {
        this.understanding = understanding;
        this.sentences = sentences;
    }

    /** The same fits, the first of them with what the model adds; the order is for the caller to make anew. */
    List<Fit> added(List<Fit> ordered, Seeking ask, Aim aim) {
        if (aim.tokens().size() > MOST_WORDS || !isEnglish(aim.tokens())) return ordered;
        Sentences.Ask asked = sentences.ask(ask.text());
        return IntStream.range(0, ordered.size())
                .mapToObj(i -> i < FIRST ? nearer(ordered.get(i), asked) : ordered.get(i))
                .toList();
    }

    private Fit nearer(Fit fit, Sentences.Ask asked) {
        double nearest = fit.lines().stream()
                .limit(LINES)
                .mapToDouble(line -> asked.nearness(line.line().text(), () -> english(line)))
                .max()
                .orElse(0);
        return fit.nearer(WORTH * nearest);
    }

    /** What does not show that it is English comes with the English names of what it speaks of. */
    private String english(LineFit line) {
        String text = line.line().text();
        String names = isEnglish(understanding.tokens(text)) ? "" : names(line.gist());
        return names.isEmpty() ? text : text + " (" + names + ")";
    }

    private String names(Gist gist) {
        return Arrays.stream(gist.concepts())
                .filter(concept -> understanding.concept(concept).kind() != Kind.LANGUAGE)
                .boxed()
                .sorted((one, other) -> Float.compare(gist.strength(other), gist.strength(one)))
                .limit(NAMES)
                .map(concept -> understanding.concept(concept).name(Language.EN))
                .collect(Collectors.joining(", "));
    }

    private static boolean isEnglish(List<Token> tokens) {
        long english = tokens.stream()
                .filter(token -> token.language().filter(Language.EN::equals).isPresent())
                .count();
        return english > 0 && 2 * english >= tokens.size();
    }
}
