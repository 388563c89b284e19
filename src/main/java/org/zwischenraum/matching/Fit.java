package org.zwischenraum.matching;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** How well one person answers an ask, with the lines they may be judged by. */
final class Fit {
    /** Words spread over several lines say less than the same words in one. */
    private static final double FROM_ANOTHER_LINE = .6;

    private static final double SPEAKS_IT = .6;
    private static final double WITHOUT_THE_LANGUAGE = .5;
    private static final double ONLY_A_LANGUAGE = .75;
    private static final double NO_COMMON_LANGUAGE = .8;
    private static final double SUPPORT = .02;
    private static final int MOST_LINES = 2;

    private final Seeking ask;
    private final Needs needs;
    private final Prepared person;
    private final Candidate who;
    private final List<LineFit> lines;
    private final double covered;

    private Fit(Seeking ask, Needs needs, Prepared person, List<LineFit> lines) {
        this.ask = ask;
        this.needs = needs;
        this.person = person;
        this.who = person.who();
        this.lines = lines;
        this.covered = covered();
    }

    /** Empty when no line that the asker may see speaks of anything specific in the ask. */
    static Optional<Fit> of(Seeking ask, Needs needs, Prepared person, Sight sight) {
        Prepared seen = person.only(line -> sight.shows(person.who().id(), line));
        List<LineFit> lines = seen.lines().stream()
                .map(read -> LineFit.of(read, needs))
                .filter(line -> line.carries(needs))
                .sorted(Comparator.comparingDouble((LineFit line) -> line.worth(needs))
                        .reversed())
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Fit(ask, needs, seen, lines));
    }

    Candidate who() {
        return who;
    }

    /** The words of every line that the asker may see. */
    Set<Word> words() {
        return person.words();
    }

    /** What part of the ask this person's lines cover, 0 to 1. Common languages and days have no say in it. */
    double coveredPart() {
        return covered;
    }

    double score() {
        int supports = (sharedLanguages().isEmpty() ? 0 : 1) + (sharedDays().isEmpty() ? 0 : 1);
        return Math.min(1, covered * (1 - 2 * SUPPORT) + supports * SUPPORT);
    }

    private double covered() {
        double worth = 0;
        for (int need = 0; need < needs.count(); need++) {
            worth += answered(need) * needs.weight(need);
        }
        return Math.min(1, worth / needs.toCover()) * languageFactor();
    }

    private double answered(int need) {
        double best = Math.max(lines.getFirst().answers(need), speaksIt(need) ? SPEAKS_IT : 0);
        for (LineFit line : lines) {
            best = Math.max(best, FROM_ANOTHER_LINE * line.answers(need));
        }
        return best;
    }

    private boolean speaksIt(int need) {
        return needs.languages(need).anyMatch(who.languages()::contains);
    }

    private double languageFactor() {
        boolean lacksOne = needs.numbers().anyMatch(need -> needs.isLanguage(need) && answered(need) == 0);
        boolean nothingElse = needs.numbers().allMatch(need -> needs.isLanguage(need) || answered(need) == 0);
        boolean strangers = !ask.languages().isEmpty()
                && !who.languages().isEmpty()
                && sharedLanguages().isEmpty();
        return (lacksOne ? WITHOUT_THE_LANGUAGE : 1)
                * (nothingElse ? ONLY_A_LANGUAGE : 1)
                * (strangers ? NO_COMMON_LANGUAGE : 1);
    }

    List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        telling().forEach(line -> reasons.add(line.reason(ask, needs)));
        needs.numbers().filter(this::onlySpeaksIt).forEach(need -> reasons.add(speaksItReason(need)));
        if (!sharedLanguages().isEmpty()) {
            reasons.add(new Reason.SharedLanguage(sharedLanguages()));
        }
        if (!sharedDays().isEmpty()) {
            reasons.add(new Reason.BothThere(sharedDays()));
        }
        return reasons;
    }

    /** The best line, and others that answer something the earlier ones do not. */
    private List<LineFit> telling() {
        List<LineFit> telling = new ArrayList<>();
        BitSet told = new BitSet();
        for (LineFit line : lines) {
            BitSet more = new BitSet();
            for (int need : line.needNumbers()) {
                more.set(need);
            }
            more.andNot(told);
            if (telling.isEmpty() || (!more.isEmpty() && telling.size() < MOST_LINES)) {
                telling.add(line);
                told.or(more);
            }
        }
        return telling;
    }

    private boolean onlySpeaksIt(int need) {
        return speaksIt(need) && lines.stream().allMatch(line -> line.answers(need) == 0);
    }

    private Reason speaksItReason(int need) {
        String language = needs.languages(need)
                .filter(who.languages()::contains)
                .findFirst()
                .orElseThrow();
        return new Reason.SpeaksIt(language, Quote.of(ask.text(), needs.places(need)));
    }

    private Set<String> sharedLanguages() {
        Set<String> shared = new TreeSet<>(who.languages());
        shared.retainAll(ask.languages());
        return Collections.unmodifiableSet(shared);
    }

    private Set<DayOfWeek> sharedDays() {
        Set<DayOfWeek> shared = EnumSet.noneOf(DayOfWeek.class);
        who.weekdays().stream().filter(ask.weekdays()::contains).forEach(shared::add);
        return Collections.unmodifiableSet(shared);
    }
}
