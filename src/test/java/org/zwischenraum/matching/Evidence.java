package org.zwischenraum.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zwischenraum.lexicon.Concept;
import org.zwischenraum.lexicon.Mention;
import org.zwischenraum.reasons.LineKind;
import org.zwischenraum.reasons.Quote;
import org.zwischenraum.reasons.Reason;

/** Holds a reason against what was really written, without trusting whoever found it. */
record Evidence(Seeking ask, Candidate who, Understanding understanding) {
    /** What the reason says and nobody wrote; empty when it holds. */
    List<String> faults(Reason reason) {
        List<String> faults = new ArrayList<>();
        switch (reason) {
            case Reason.OfferFits fits ->
                rests(fits.line(), LineKind.OFFER, fits.sought(), fits.given(), fits.concept(), faults);
            case Reason.AnswerFits fits ->
                rests(fits.line(), fits.from(), fits.sought(), fits.given(), fits.concept(), faults);
            case Reason.SpeaksIt speaks -> {
                if (!who.languages().contains(speaks.language())) faults.add("does not speak " + speaks.language());
                quoted(speaks.sought(), ask.text(), "the ask", faults);
            }
            case Reason.SharedLanguage shared -> {
                if (!ask.languages().containsAll(shared.languages())
                        || !who.languages().containsAll(shared.languages()))
                    faults.add("not both speak " + shared.languages());
            }
            case Reason.BothThere both -> {
                if (!ask.weekdays().containsAll(both.weekdays())
                        || !who.weekdays().containsAll(both.weekdays()))
                    faults.add("not both come on " + both.weekdays());
            }
            case Reason.BothWays both -> {
                if (who.lines().stream()
                        .noneMatch(line -> line.id().equals(both.line())
                                && line.text().equals(both.wished().text()))) faults.add("does not wish for that");
            }
            case Reason.AnotherBubble _, Reason.FittedBefore _ -> {}
        }
        return faults;
    }

    private void rests(String id, LineKind kind, Quote sought, Quote given, String concept, List<String> faults) {
        quoted(sought, ask.text(), "the ask", faults);
        List<Line> lines = who.lines().stream()
                .filter(line -> line.id().equals(id) && line.kind() == kind)
                .toList();
        if (lines.size() != 1) faults.add("rests on no line of theirs");
        lines.forEach(line -> quoted(given, line.text(), "the line", faults));
        if (!concept.isEmpty() && !isSaid(concept, given))
            faults.add("nobody wrote of " + concept + " in: " + given.text());
    }

    private static void quoted(Quote quote, String text, String where, List<String> faults) {
        if (!quote.text().equals(text)) faults.add("quotes what is not in " + where);
        if (quote.words().stream().anyMatch(word -> word.isBlank() || !text.contains(word)))
            faults.add("marks what is not in " + where);
    }

    /** By the marked words, and not only hinted at. */
    private boolean isSaid(String concept, Quote given) {
        return understanding.heard(given.text()).stream()
                .filter(mention -> mention.named() || mention.strength() >= Reasoning.SAID_SURELY)
                .filter(mention -> given.marks().containsAll(mention.places()))
                .map(Mention::concept)
                .anyMatch(one -> isWithin(one, concept, new HashSet<>()));
    }

    private boolean isWithin(Concept concept, String wide, Set<String> seen) {
        return concept.id().equals(wide)
                || (seen.add(concept.id())
                        && concept.broader().stream()
                                .flatMap(id -> understanding.lexicon().find(id).stream())
                                .anyMatch(next -> isWithin(next, wide, seen)));
    }
}
