package org.zwischenraum.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zwischenraum.lexicon.Concept;
import org.zwischenraum.lexicon.Mention;
import org.zwischenraum.reading.Span;
import org.zwischenraum.reading.Token;
import org.zwischenraum.reasons.LineKind;
import org.zwischenraum.reasons.Quote;
import org.zwischenraum.reasons.Reason;
import org.zwischenraum.text.Folding;

/** Finds the words on both sides that a proposal rests on. Reads the line again, since only few are ever shown. */
final class Reasoning {
    private static final int MOST_LINES = 2;

    private static final int MOST_CONCEPTS = 3;
    private static final int LONG = 200;

    /** A word that points less to the matter than this part of the most telling word is not marked. */
    private static final double TELLING = .15;

    /** A line that says less than this part of the best one is not quoted. */
    private static final double ALSO_TELLING = .4;

    /** What is hinted at more faintly is quoted, but not named: nobody is to offer what they did not write. */
    static final double SAID_SURELY = .5;

    private final Seeking ask;
    private final Aim aim;
    private final Understanding understanding;

    Reasoning(Seeking ask, Aim aim, Understanding understanding) {
        this.ask = ask;
        this.aim = aim;
        this.understanding = understanding;
    }

    /** Those from the person's own words first; empty when no words can be shown. */
    List<Reason> reasons(Fit fit) {
        List<Reason> reasons = new ArrayList<>();
        double best = fit.lines().getFirst().worth();
        fit.lines().stream()
                .filter(line -> line.worth() >= ALSO_TELLING * best)
                .limit(MOST_LINES)
                .forEach(line -> reason(line).ifPresent(reasons::add));
        if (reasons.isEmpty()) {
            return List.of();
        }
        fit.spokenLanguages()
                .forEach(language -> reasons.add(new Reason.SpeaksIt(
                        language.code(), Quote.of(ask.text(), language.mention().places()))));
        if (!fit.sharedLanguages().isEmpty()) reasons.add(new Reason.SharedLanguage(fit.sharedLanguages()));
        if (!fit.sharedDays().isEmpty()) reasons.add(new Reason.BothThere(fit.sharedDays()));
        return reasons;
    }

    private Optional<Reason> reason(LineFit fit) {
        List<Token> given = understanding.tokens(fit.line().text());
        List<Mention> mentions = understanding.mentions(LineReading.withoutRefused(given));
        Set<Span> soughtPlaces = new TreeSet<>();
        Set<Span> givenPlaces = new TreeSet<>();
        String concept = "";
        for (Met met : met(fit)) {
            Optional<Mention> said = said(mentions, understanding.concept(met.concept()));
            if (said.isPresent() && said.get().strength() >= SAID_SURELY) {
                soughtPlaces.addAll(met.places());
                givenPlaces.addAll(said.get().places());
                concept = concept.isEmpty() && mayBeNamed(understanding.concept(met.concept()), said.get())
                        ? understanding.concept(met.concept()).id()
                        : concept;
            }
        }
        sameWords(given, soughtPlaces, givenPlaces, Reasoning::sayTheSame);
        if (soughtPlaces.isEmpty()) sameWords(given, soughtPlaces, givenPlaces, this::meanTheSame);
        if (soughtPlaces.isEmpty()) sameWords(given, soughtPlaces, givenPlaces, Reasoning::lookAlike);
        return soughtPlaces.isEmpty() || givenPlaces.isEmpty()
                ? Optional.empty()
                : Optional.of(reason(
                        fit.line(),
                        Quote.of(ask.text(), soughtPlaces),
                        Quote.of(fit.line().text(), once(givenPlaces, fit.line().text())),
                        concept));
    }

    /** In a long text the same word is marked where it first stands. */
    private static Collection<Span> once(Set<Span> places, String text) {
        if (text.length() <= LONG) return places;
        Set<String> seen = new HashSet<>();
        return places.stream()
                .filter(place -> seen.add(Folding.fold(text.substring(place.start(), place.end()))))
                .toList();
    }

    /** A concept of the line to which the ask points, by its most telling words. */
    private record Met(int concept, double worth, List<Span> places) {}

    /** The concepts in which both meet, the most telling first. */
    private List<Met> met(LineFit fit) {
        List<Met> met = new ArrayList<>();
        int[] concepts = fit.gist().concepts();
        for (int i = 0; i < concepts.length; i++) {
            int concept = concepts[i];
            double strength = fit.gist().strengths()[i];
            aim.pointers()
                    .to(concept)
                    .ifPresent(pointers ->
                            met.add(new Met(concept, strength * Pointers.sum(pointers), telling(pointers))));
        }
        double most = met.stream().mapToDouble(Met::worth).max().orElse(0);
        return met.stream()
                .filter(one -> one.worth() >= ALSO_TELLING * most)
                .sorted(Comparator.comparingDouble(Met::worth).reversed())
                .limit(MOST_CONCEPTS)
                .toList();
    }

    private List<Span> telling(float[] pointers) {
        double most = IntStream.range(0, pointers.length)
                .mapToDouble(i -> pointers[i])
                .max()
                .orElse(0);
        return IntStream.range(0, pointers.length)
                .filter(token -> pointers[token] >= TELLING * most && pointers[token] > 0)
                .mapToObj(token -> aim.tokens().get(token).place())
                .toList();
    }

    /** What is only hinted at is not named, nor what is only written like a name of an imported concept. */
    private static boolean mayBeNamed(Concept met, Mention said) {
        return said.named() || !met.isImported();
    }

    private static Reason reason(Line line, Quote sought, Quote given, String concept) {
        return line.kind() == LineKind.OFFER
                ? new Reason.OfferFits(line.id(), sought, given, concept)
                : new Reason.AnswerFits(line.id(), line.kind(), sought, given, concept);
    }

    /** The mention by which the line speaks of a concept: of itself, or of something narrower. */
    private Optional<Mention> said(List<Mention> mentions, Concept met) {
        return mentions.stream()
                .filter(mention -> isOrIsWithin(mention.concept(), met.id(), new HashSet<>()))
                .findFirst();
    }

    private boolean isOrIsWithin(Concept concept, String wide, Set<String> seen) {
        return concept.id().equals(wide)
                || (seen.add(concept.id())
                        && concept.broader().stream()
                                .flatMap(id -> understanding.lexicon().find(id).stream())
                                .anyMatch(next -> isOrIsWithin(next, wide, seen)));
    }

    private void sameWords(
            List<Token> given, Set<Span> soughtPlaces, Set<Span> givenPlaces, BiPredicate<Token, Token> same) {
        for (Token asked : aim.tokens()) {
            for (Token offered : given) {
                if (same.test(asked, offered)) {
                    soughtPlaces.add(asked.place());
                    givenPlaces.add(offered.place());
                }
            }
        }
    }

    private static boolean sayTheSame(Token asked, Token offered) {
        return asked.substance() == 1
                && offered.substance() == 1
                && !Collections.disjoint(asked.terms(), offered.terms());
    }

    /** By a dictionary. */
    private boolean meanTheSame(Token asked, Token offered) {
        return !asked.filler()
                && offered.substance() == 1
                && Stream.concat(asked.keys().stream(), asked.terms().stream())
                        .flatMap(key -> aim.others().bridges(key).stream())
                        .anyMatch(bridge -> bridge.weight() >= SAID_SURELY
                                && offered.terms().contains(bridge.word()));
    }

    /** A typing error. */
    private static boolean lookAlike(Token asked, Token offered) {
        return !asked.filler()
                && !offered.filler()
                && asked.keys().stream()
                        .anyMatch(one -> offered.keys().stream()
                                .anyMatch(other -> Trigrams.likeness(one, other) > 0
                                        || Trigrams.likeness(asked.folded(), other) > 0));
    }
}
