package org.zwischenraum.matching;

import java.util.Arrays;
import java.util.List;
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
        double[] kinship = new double[needs.count()];
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
            worth += answers(i) * needs.weight(i);
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

    /** Each need where the ask first says it. */
    private List<Span> sought(Needs needs) {
        return Arrays.stream(needNumbers())
                .mapToObj(need -> needs.places(need).getFirst())
                .toList();
    }

    private List<Span> given(Needs needs) {
        return read.tokens().stream()
                .filter(token -> !needs.hits(token.word()).isEmpty())
                .map(Reading.Token::place)
                .toList();
    }
}
