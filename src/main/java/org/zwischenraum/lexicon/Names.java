package org.zwischenraum.lexicon;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.zwischenraum.reading.Span;
import org.zwischenraum.reading.Token;

/**
 * The names of imported concepts, a hundred thousand or more, found by how alike they are written: the cosine of words and
 * groups of letters, the rare ones counting more (inverse document frequency; Salton and Buckley 1988). What is a name is
 * alike by 1; a story is like none of them, so only what is short and to the point is understood by these. Any thread may ask.
 */
final class Names {
    private static final int MOST = 10;
    private static final double FAINTEST = .35;
    private static final double NAMED = .97;
    private static final double STEEPNESS = 1.5;

    private final List<Concept> concepts;
    private final int[][] words;
    private final TermIndex index;

    /** Large tables, so they are used again. */
    private final Queue<float[]> idle = new ConcurrentLinkedQueue<>();

    /** @param owners which concepts stand for others, since they are the same */
    Names(List<Label> labels, Map<String, Concept> owners) {
        this.concepts = labels.stream()
                .map(label -> owners.getOrDefault(label.concept().id(), label.concept()))
                .toList();
        this.words = labels.stream()
                .map(label -> label.words().stream().mapToInt(String::hashCode).toArray())
                .toArray(int[][]::new);
        this.index = new TermIndex(labels);
    }

    /** Each concept once, the surest first. */
    List<Mention> mentions(List<Token> tokens) {
        Map<String, Like> best = new HashMap<>();
        find(tokens).forEach(like -> best.merge(concepts.get(like.label()).id(), like, Like::better));
        return best.values().stream()
                .sorted(Comparator.comparingDouble((Like like) -> -like.cosine())
                        .thenComparingInt(Like::label))
                .limit(MOST)
                .map(like -> mention(like, tokens))
                .toList();
    }

    private record Like(int label, double cosine) {
        Like better(Like other) {
            return other.cosine > cosine ? other : this;
        }
    }

    private Stream<Like> find(List<Token> tokens) {
        float[] dots = idle.poll();
        if (dots == null) dots = new float[concepts.size()];
        TermIndex.Found found = index.find(
                List.copyOf(Label.words(tokens)),
                Label.telling(tokens).map(Token::folded).toList(),
                dots);
        Stream<Like> alike = Arrays.stream(likes(found, dots));
        idle.add(dots);
        return alike;
    }

    /** Leaves the table empty behind it. */
    private Like[] likes(TermIndex.Found found, float[] dots) {
        Stream.Builder<Like> likes = Stream.builder();
        for (int label : found.labels()) {
            double cosine = found.cosine(dots[label], index.length(label));
            if (cosine >= FAINTEST) likes.add(new Like(label, Math.min(1, cosine)));
            dots[label] = 0;
        }
        return likes.build().toArray(Like[]::new);
    }

    private Mention mention(Like like, List<Token> tokens) {
        return new Mention(
                concepts.get(like.label()),
                Math.pow(like.cosine(), STEEPNESS),
                places(words[like.label()], tokens),
                like.cosine() >= NAMED);
    }

    /** Where the words of the name stand; everywhere, when it is only spelled alike. */
    private static List<Span> places(int[] name, List<Token> tokens) {
        Set<Integer> wanted = new HashSet<>();
        for (int word : name) wanted.add(word);
        List<Span> places = Label.telling(tokens)
                .filter(token -> token.terms().stream().anyMatch(term -> wanted.contains(term.hashCode())))
                .map(Token::place)
                .toList();
        return places.isEmpty() ? Label.telling(tokens).map(Token::place).toList() : places;
    }
}
