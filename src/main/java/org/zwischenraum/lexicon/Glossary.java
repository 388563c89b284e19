package org.zwischenraum.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zwischenraum.text.Language;

/**
 * Other words for a word, learned from names of the same concepts: words of two languages that stand for each other there,
 * and words of one language that are translated alike.
 */
final class Glossary {
    private static final double TRANSLATED = .15;
    private static final double TRANSLATED_ALIKE = .05;
    private static final int MOST = 8;

    private final Map<Language, Map<String, List<Gloss>>> glosses = new EnumMap<>(Language.class);

    private Glossary() {}

    static Glossary of(List<Label> labels) {
        Glossary glossary = new Glossary();
        glossary.learn(labels, Language.DE, Language.EN);
        glossary.learn(labels, Language.ES, Language.EN);
        glossary.learn(labels, Language.DE, Language.ES);
        glossary.glosses.values().forEach(words -> words.replaceAll((_, found) -> best(found)));
        return glossary;
    }

    /** @param language of the word; empty when it may be any */
    List<Gloss> find(String word, Optional<Language> language) {
        return language.map(List::of).orElse(List.of(Language.values())).stream()
                .flatMap(each -> glosses.getOrDefault(each, Map.of()).getOrDefault(word, List.of()).stream())
                .toList();
    }

    private void learn(List<Label> labels, Language one, Language other) {
        List<Alignment.Pair> pairs = pairs(labels, one, other);
        Alignment there = Alignment.of(pairs);
        Alignment back = Alignment.of(pairs.stream().map(Alignment.Pair::turned).toList());
        add(one, there, back);
        add(other, back, there);
    }

    private static List<Alignment.Pair> pairs(List<Label> labels, Language one, Language other) {
        Map<String, Label> ones = first(labels, one);
        Map<String, Label> others = first(labels, other);
        ones.keySet().retainAll(others.keySet());
        return ones.values().stream()
                .map(label -> new Alignment.Pair(
                        label.words(),
                        others.getOrDefault(label.concept().id(), label).words()))
                .toList();
    }

    private static Map<String, Label> first(List<Label> labels, Language language) {
        Map<String, Label> first = new HashMap<>();
        labels.stream()
                .filter(label -> label.first() && label.language() == language)
                .forEach(label -> first.put(label.concept().id(), label));
        return first;
    }

    private void add(Language language, Alignment there, Alignment back) {
        Map<String, List<Gloss>> found = glosses.computeIfAbsent(language, _ -> new HashMap<>());
        there.words()
                .forEach(word ->
                        found.computeIfAbsent(word, _ -> new ArrayList<>()).addAll(glosses(word, there, back)));
    }

    private static List<Gloss> glosses(String word, Alignment there, Alignment back) {
        List<Gloss> found = new ArrayList<>();
        Map<String, Double> alike = new HashMap<>();
        there.of(word).forEach((other, likely) -> {
            double both = Math.sqrt(likely * back.of(other).getOrDefault(word, 0.0));
            if (both >= TRANSLATED) found.add(new Gloss(other, both));
            back.of(other).forEach((third, again) -> alike.merge(third, likely * again, Double::sum));
        });
        alike.remove(word);
        alike.forEach((third, weight) -> {
            if (weight >= TRANSLATED_ALIKE) found.add(new Gloss(third, Math.min(1, weight)));
        });
        return found;
    }

    private static List<Gloss> best(List<Gloss> found) {
        return found.stream()
                .sorted(Comparator.comparingDouble((Gloss gloss) -> -gloss.weight())
                        .thenComparing(Gloss::word))
                .limit(MOST)
                .toList();
    }
}
