package org.zwischenraum.lexicon;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.zwischenraum.reading.Reader;
import org.zwischenraum.reading.Token;

/** All ways to speak of the concepts of a lexicon. Any thread may ask. */
final class Phrases {
    private final List<Concept> concepts;
    private final PhraseIndex index;
    private final Associations associations;

    /** Large tables, so they are used again. */
    private final Queue<Hearing> idle = new ConcurrentLinkedQueue<>();

    Phrases(List<Concept> concepts, Reader reader) {
        this.concepts = concepts;
        List<Phrase> phrases = IntStream.range(0, concepts.size())
                .parallel()
                .boxed()
                .flatMap(i -> PhraseReading.phrases(i, concepts.get(i), reader))
                .toList();
        this.index = new PhraseIndex(
                phrases.stream()
                        .filter(phrase -> phrase.sort() != Phrase.Sort.ASK
                                && phrase.words().size() <= PhraseIndex.MOST_WORDS)
                        .toList(),
                concepts.size());
        this.associations = new Associations(concepts, phrases);
    }

    boolean know(String word) {
        return associations.knows(word);
    }

    Association association(Token token) {
        return associations.of(token);
    }

    /** Each concept once, the surest first. */
    List<Mention> mentions(List<Token> tokens) {
        Map<Integer, Mention> surest = new HashMap<>();
        for (int start = 0; start < tokens.size(); start += Hearing.MOST_TOKENS) {
            hear(tokens.subList(start, Math.min(tokens.size(), start + Hearing.MOST_TOKENS)), surest);
        }
        return surest.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Integer, Mention> each) ->
                                -each.getValue().strength())
                        .thenComparingInt(Map.Entry::getKey))
                .map(Map.Entry::getValue)
                .toList();
    }

    private void hear(List<Token> tokens, Map<Integer, Mention> surest) {
        Hearing hearing = idle.poll();
        if (hearing == null) hearing = new Hearing(index, concepts.size());
        hearing.hear(tokens)
                .forEach(heard -> surest.merge(
                        heard.concept(),
                        mention(heard, tokens),
                        (one, other) -> one.strength() >= other.strength() ? one : other));
        idle.add(hearing);
    }

    private Mention mention(Hearing.Heard heard, List<Token> tokens) {
        return new Mention(concepts.get(heard.concept()), heard.strength(), heard.places(tokens), heard.named());
    }
}
