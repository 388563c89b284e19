package org.zwischenraum.matching;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** How well one line answers each need. */
final class LineFit {
    private final Prepared.ReadLine read;
    private final double[] kinship;

    private LineFit(Prepared.ReadLine read, double[] kinship) {
        this.read = read;
        this.kinship = kinship;
    }

    static LineFit of(Prepared.ReadLine read, Needs needs) {
        double[] kinship = new double[needs.all().size()];
        for (Reading.Token token : read.tokens()) {
            for (Needs.Hit hit : needs.hits(token.word())) {
                kinship[hit.need()] = Math.max(kinship[hit.need()], hit.kinship());
            }
        }
        return new LineFit(read, kinship);
    }

    /** How far this line answers a need, 0 to 1, by its words and by where it stands. */
    double answers(int need) {
        return kinship[need] * read.line().kind().weight();
    }

    double worth(Needs needs) {
        double worth = 0;
        for (int i = 0; i < kinship.length; i++) {
            worth += answers(i) * needs.all().get(i).weight();
        }
        return worth;
    }

    boolean carries(Needs needs) {
        return Arrays.stream(needNumbers()).anyMatch(needs::carries);
    }

    /** Numbers of the needs it answers at all. */
    int[] needNumbers() {
        return IntStream.range(0, kinship.length).filter(i -> kinship[i] > 0).toArray();
    }

    Reason reason(Seeking ask, Needs needs) {
        Line line = read.line();
        Quote sought = Quote.of(ask.text(), sought(needs));
        Quote given = Quote.of(line.text(), given(needs));
        return line.kind() == LineKind.OFFER
                ? new Reason.OfferFits(line.id(), sought, given)
                : new Reason.AnswerFits(line.id(), line.kind(), sought, given);
    }

    private TreeSet<Span> sought(Needs needs) {
        TreeSet<Span> places = new TreeSet<>();
        for (int need : needNumbers()) {
            places.addAll(needs.all().get(need).places());
        }
        return places;
    }

    private List<Span> given(Needs needs) {
        return read.tokens().stream()
                .filter(token -> !needs.hits(token.word()).isEmpty())
                .map(Reading.Token::place)
                .toList();
    }
}
