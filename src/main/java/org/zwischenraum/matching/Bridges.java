package org.zwischenraum.matching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zwischenraum.lexicon.Dictionary;
import org.zwischenraum.lexicon.Gloss;
import org.zwischenraum.lexicon.Lexicon;
import org.zwischenraum.text.Language;

/**
 * Leads from a word of an ask to words by which an offer may say the same, over the meanings that a dictionary gives it: the
 * more meanings, the fainter each; of a way to say it in several words each counts in part. Any thread may ask.
 */
final class Bridges {
    private static final int MOST_KEPT = 2_000;
    private static final int MOST_WORDS_OF_A_WAY = 4;
    private static final int MOST = 12;
    private static final double FAINTEST = .1;

    /** Concepts know better what a word means that they know. */
    private static final double KNOWN = .5;

    /** Words of one language seldom mean quite the same. */
    private static final double SYNONYM = .5;

    private final Dictionary dictionary;
    private final Lexicon lexicon;
    private final Cache<Word, List<Gloss>> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    Bridges(Dictionary dictionary, Lexicon lexicon) {
        this.dictionary = dictionary;
        this.lexicon = lexicon;
    }

    private record Word(String key, Optional<Language> language) {}

    /**
     * @param key of a word
     * @param language of the word; empty when it may be any
     */
    List<Gloss> of(String key, Optional<Language> language) {
        Word word = new Word(key, language);
        List<Gloss> before = kept.getIfPresent(word);
        if (before != null) return before;
        List<Gloss> found = glosses(word);
        // A dictionary that knows nothing yet may know it later.
        if (!found.isEmpty()) kept.put(word, found);
        return found;
    }

    private List<Gloss> glosses(Word word) {
        double sure = lexicon.knows(word.key()) ? KNOWN : 1;
        return word.language().map(List::of).orElse(List.of(Language.values())).stream()
                .flatMap(language -> glosses(word.key(), language, sure))
                .toList();
    }

    private Stream<Gloss> glosses(String key, Language language, double sure) {
        Map<Boolean, List<Dictionary.Meaning>> meanings = dictionary.meanings(key, language).stream()
                .collect(Collectors.partitioningBy(meaning -> meaning.language() == language));
        return Stream.concat(
                glosses(key, meanings.getOrDefault(false, List.of()), sure),
                glosses(key, meanings.getOrDefault(true, List.of()), SYNONYM));
    }

    private Stream<Gloss> glosses(String key, List<Dictionary.Meaning> meanings, double sure) {
        Map<String, Double> sums = new HashMap<>();
        meanings.forEach(meaning -> shares(meaning).forEach((word, share) -> sums.merge(word, share, Double::sum)));
        sums.remove(key);
        return sums.entrySet().stream()
                .map(each -> new Gloss(each.getKey(), sure * each.getValue() / meanings.size()))
                .filter(gloss -> gloss.weight() >= FAINTEST)
                .sorted(Comparator.comparingDouble((Gloss gloss) -> -gloss.weight())
                        .thenComparing(Gloss::word))
                .limit(MOST);
    }

    /** How much of this meaning each word says: what most ways have in common, or what is a way almost by itself. */
    private Map<String, Double> shares(Dictionary.Meaning meaning) {
        List<Set<String>> ways = meaning.ways().stream()
                .map(way -> terms(way, meaning.language()))
                .filter(words -> !words.isEmpty() && words.size() <= MOST_WORDS_OF_A_WAY)
                .toList();
        return ways.stream()
                .flatMap(Collection::stream)
                .distinct()
                .collect(Collectors.toMap(word -> word, word -> share(word, ways)));
    }

    private static double share(String word, List<Set<String>> ways) {
        List<Set<String>> having =
                ways.stream().filter(way -> way.contains(word)).toList();
        double alone =
                having.stream().mapToDouble(way -> 1.0 / way.size()).max().orElse(0);
        return Math.max(alone, (double) having.size() / ways.size());
    }

    private Set<String> terms(String way, Language language) {
        Set<String> terms = new HashSet<>();
        lexicon.reader().readAs(way, language).stream()
                .filter(token -> !token.filler())
                .forEach(token -> terms.addAll(token.terms()));
        return terms;
    }
}
