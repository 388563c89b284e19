package org.zwischenraum.matching;

import java.util.Set;

/** How well one line answers an ask. */
final class LineFit {
    private final Prepared.ReadLine read;
    private final Gist gist;
    private final double[] byToken;
    private final double closest;
    private final double words;
    private final double called;

    private LineFit(Prepared.ReadLine read, Aim aim, double words) {
        this.read = read;
        this.gist = read.gist();
        this.byToken = new double[aim.tokens().size()];
        this.closest = hold(aim, read.line().kind().weight());
        this.called = aim.called().by(gist) * read.line().kind().weight();
        this.words = words * read.line().kind().weight();
    }

    static LineFit of(Prepared.ReadLine read, Aim aim, Wording wording) {
        return new LineFit(read, aim, wording.likeness(read.gist()));
    }

    private double hold(Aim aim, double weight) {
        double closest = 0;
        for (int i = 0; i < gist.concepts().length; i++) {
            float[] pointers = aim.pointers().to(gist.concepts()[i]).orElse(null);
            if (pointers == null) continue;
            double strength = gist.strengths()[i] * weight;
            double all = 0;
            for (int token = 0; token < pointers.length; token++) {
                byToken[token] = Math.max(byToken[token], strength * pointers[token]);
                all += pointers[token];
            }
            closest = Math.max(closest, strength * all);
        }
        return closest;
    }

    Line line() {
        return read.line();
    }

    Gist gist() {
        return gist;
    }

    /** For each word of the ask how strongly it points to what the line speaks of. */
    double[] byToken() {
        return byToken;
    }

    /** How strongly the ask points to the one concept of the line it points to most. */
    double closest() {
        return closest;
    }

    /** How alike ask and line are in their words. */
    double words() {
        return words;
    }

    /** What it is worth that both are called the same. */
    double called() {
        return called;
    }

    /** 0 when nothing in it has to do with the ask. */
    double worth() {
        return closest + words + called;
    }

    void addWords(Set<Integer> all) {
        for (int term : gist.terms()) all.add(term);
    }
}
