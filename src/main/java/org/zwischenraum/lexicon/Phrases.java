package org.zwischenraum.lexicon;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.zwischenraum.reading.Token;

/** All ways to speak of the concepts of a lexicon. Any thread may ask. */
final class Phrases {
    private final List<Concept> concepts;
    private final PhraseIndex index;
    private final Associations associations;

    /** Large tables, so they are used again. */
    private final Queue<Hearing> idle = new ConcurrentLinkedQueue<>();

    /** @param readings of the concepts, in their order */
    Phrases(List<Concept> concepts, Stream<List<Phrase>> readings) {
        this.concepts = concepts;
        PhraseTable table = new PhraseTable();
        Iterator<List<Phrase>> each = readings.iterator();
        for (int concept = 0; each.hasNext(); concept++) {
            for (Phrase phrase : each.next()) table.add(concept, phrase);
        }
        this.index = new PhraseIndex(table, concepts.size());
        this.associations = new Associations(concepts, table);
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
