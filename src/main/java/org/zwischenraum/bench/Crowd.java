package org.zwischenraum.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.zwischenraum.lexicon.Concept;
import org.zwischenraum.lexicon.Lexicon;
import org.zwischenraum.matching.Candidate;
import org.zwischenraum.matching.Line;
import org.zwischenraum.reasons.LineKind;

/**
 * As many made-up people as wanted, the same each time, each made when asked for. Everybody has one to five lines, drawn from
 * the texts, some more often than others; in a third of them a word is another one, to a third something is added.
 */
record Crowd(List<String> texts, int size) {
    private static final int MOST_LINES = 5;
    private static final int LONGEST = 200;
    private static final int ONE_IN = 3;
    private static final double SOME_MORE_OFTEN = 1.5;
    private static final long MARK = 0x0123_4567_89ab_7000L;

    /** From the lexicon's own names and sayings. */
    static List<String> ownTexts(Lexicon lexicon) {
        List<String> texts = new ArrayList<>();
        for (Concept concept : lexicon.concepts()) {
            concept.names().values().forEach(texts::addAll);
            concept.sayings().values().forEach(texts::addAll);
        }
        return texts;
    }

    Candidate person(int number) {
        Random random = new Random(31L * number + 7);
        List<Line> lines = new ArrayList<>();
        Set<String> said = new LinkedHashSet<>();
        int most = 1 + random.nextInt(MOST_LINES);
        for (int i = 0; i < most; i++) said.add(varied(drawn(random), random));
        for (String text : said) lines.add(new Line("line" + lines.size(), kind(lines.size(), random), text));
        return new Candidate(new UUID(MARK, number), lines, Set.of(), Set.of());
    }

    Candidate person(UUID id) {
        return person((int) id.getLeastSignificantBits());
    }

    private static LineKind kind(int line, Random random) {
        return line > 0 ? LineKind.OFFER : LineKind.values()[random.nextInt(LineKind.values().length)];
    }

    private String drawn(Random random) {
        String text = texts.get((int) (texts.size() * Math.pow(random.nextDouble(), SOME_MORE_OFTEN)));
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    private String varied(String text, Random random) {
        String[] words = text.split(" ");
        if (words.length > ONE_IN && random.nextInt(ONE_IN) == 0) words[random.nextInt(words.length)] = word(random);
        String varied = String.join(" ", words);
        return random.nextInt(ONE_IN) == 0 ? varied + ", " + word(random) : varied;
    }

    private String word(Random random) {
        String[] words = drawn(random).split(" ");
        return words[random.nextInt(words.length)];
    }
}
