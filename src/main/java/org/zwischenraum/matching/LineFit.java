package org.zwischenraum.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** How well one line answers an ask. */
final class LineFit {
    /** The second matter that is answered counts less than the first, and so on. */
    static final double NEXT = .8;

    /** So many matters of an ask are taken in full, the fainter ones only in part. */
    static final int IN_FULL = 12;

    private static final double IN_PART = .3;

    /** What is only near answers less well, what a line only hints at is said less surely. */
    private static final double DIRECT = .5;

    private static final double SAID = .5;

    /**
     * By which concept a source is answered best, and how well.
     *
     * @param direct whether by the same or by who helps with it, not only by what is near, and the line says so rather than hints
     */
    record Answered(int source, int concept, double worth, boolean direct) {}

    private final Prepared.ReadLine read;
    private final Answered[] answered;
    private final double worth;

    private LineFit(Prepared.ReadLine read, Answered[] answered, double words) {
        this.read = read;
        this.answered = answered;
        this.worth = (sum(answered) + words) * read.line().kind().weight();
    }

    static LineFit of(Prepared.ReadLine read, Aim aim, Commonness commonness) {
        return new LineFit(
                read, answered(read.gist(), aim, commonness), Wording.likeness(read.gist(), aim, commonness));
    }

    private static Answered[] answered(Gist gist, Aim aim, Commonness commonness) {
        Answered[] best = new Answered[aim.sources().size()];
        for (int i = 0; i < gist.concepts().length; i++) {
            int concept = gist.concepts()[i];
            for (Aim.Answer answer : aim.answers(concept)) {
                double worth = answer.weight()
                        * gist.strengths()[i]
                        * commonness.ofConcept(concept)
                        * importance(answer.source(), aim);
                if (best[answer.source()] == null || worth > best[answer.source()].worth()) {
                    best[answer.source()] = new Answered(
                            answer.source(), concept, worth, answer.weight() >= DIRECT && gist.strengths()[i] >= SAID);
                }
            }
        }
        return Arrays.stream(best)
                .filter(one -> one != null)
                .sorted((one, other) -> Double.compare(other.worth(), one.worth()))
                .toArray(Answered[]::new);
    }

    static double importance(int source, Aim aim) {
        return aim.sources().get(source).mention().strength() * (source < IN_FULL ? 1 : IN_PART);
    }

    private static double sum(Answered[] answered) {
        return sum(Arrays.stream(answered).map(Answered::worth).toList());
    }

    /** Of several worths, the greatest first. */
    static double sum(List<Double> worths) {
        return IntStream.range(0, worths.size())
                .mapToDouble(i -> worths.get(i) * Math.pow(NEXT, i))
                .sum();
    }

    Line line() {
        return read.line();
    }

    void addWords(Set<Integer> words) {
        for (int term : read.gist().terms()) words.add(term);
    }

    /** Whether it has a word of the ask that no lexicon knows. */
    boolean shares(int[] words) {
        return Arrays.stream(words)
                .anyMatch(word -> Arrays.binarySearch(read.gist().terms(), word) >= 0);
    }

    /** 0 when nothing in it has to do with the ask; above 1 when it answers several of its matters. */
    double worth() {
        return worth;
    }

    /** What of the ask it answers, the most telling first. */
    Answered[] answered() {
        return answered;
    }
}
