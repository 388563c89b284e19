package org.zwischenraum.matching;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** How well one person answers an ask, with the lines they may be judged by. */
final class Fit {
    /** Many words that each point to something of theirs, and one matter that all words point to, count alike. */
    private static final double TOGETHER = .5;

    private static final double OTHER_WORDS = .4;
    private static final double WITHOUT_THE_LANGUAGE = .15;

    /** The same words need not mean the same. */
    private static final double SURE_OF_WORDS = .15;

    /** An ask that points to nothing in particular is not answered by as little. */
    private static final double LEAST_BEST = 6;

    private static final double SAID = .5;
    private static final double SPEAKS_IT = 3;
    private static final double NO_COMMON_LANGUAGE = .8;
    private static final double SUPPORT = .02;

    /** What somebody is worth who answers about half of a usual ask. */
    private static final double USUAL = 12;

    /** What it is worth when all that a story points to is all that they speak of, beside the best answer of 1. */
    private static final double ALIKE = .8;

    /** In an ask of a few words each is meant, and what they have in common is no more than that. */
    private static final double LONGER = 3;

    private final Seeking ask;
    private final Aim aim;
    private final Candidate who;
    private final List<LineFit> lines;
    private final double language;
    private final double meaning;
    private final double wording;
    private final double alike;
    private final double nearness;
    private final double score;

    private Fit(Seeking ask, Aim aim, Candidate who, List<LineFit> lines, double alike, double nearness) {
        this.ask = ask;
        this.aim = aim;
        this.who = who;
        this.lines = lines;
        this.alike = alike;
        this.nearness = nearness;
        this.language = languageFactor();
        this.meaning = meaning();
        this.wording = wording();
        this.score = scored();
    }

    /** Empty when no line that the asker may see has anything to do with the ask. */
    static Optional<Fit> of(Seeking ask, Aim aim, Prepared person, Sight sight, Wording wording) {
        List<Prepared.ReadLine> shown = person.lines().stream()
                .filter(read -> sight.shows(person.who().id(), read.line()))
                .toList();
        List<LineFit> lines = shown.stream()
                .map(read -> LineFit.of(read, aim, wording))
                .filter(line -> line.worth() > 0)
                .sorted(Comparator.comparingDouble((LineFit line) -> line.worth())
                        .reversed())
                .toList();
        if (lines.isEmpty()) return Optional.empty();
        double alike = aim.pointers()
                .likeness(shown.stream().map(Prepared.ReadLine::gist).toList());
        return Optional.of(new Fit(ask, aim, person.who(), lines, alike, 0));
    }

    /** The same, where a model of sentences says that a line is near to the ask. */
    Fit nearer(double by) {
        return new Fit(ask, aim, who, lines, alike, by);
    }

    Candidate who() {
        return who;
    }

    /** Hashes of the words of all lines that have to do with the ask. */
    Set<Integer> words() {
        Set<Integer> all = new HashSet<>();
        lines.forEach(line -> line.addWords(all));
        return all;
    }

    /** The lines that have to do with the ask, the best first. */
    List<LineFit> lines() {
        return lines;
    }

    private double meaning() {
        double closest = lines.stream().mapToDouble(LineFit::closest).max().orElse(0);
        double together = 0;
        for (int token = 0; token < aim.tokens().size(); token++) {
            int at = token;
            together +=
                    lines.stream().mapToDouble(line -> line.byToken()[at]).max().orElse(0);
        }
        return TOGETHER * together + (1 - TOGETHER) * closest;
    }

    private double wording() {
        double[] each = lines.stream().mapToDouble(LineFit::words).sorted().toArray();
        double words = 0;
        for (int i = 0; i < each.length; i++) words += each[each.length - 1 - i] * Math.pow(OTHER_WORDS, i);
        return words;
    }

    private double called() {
        return lines.stream().mapToDouble(LineFit::called).max().orElse(0);
    }

    /** How surely they can help. Common days have no say in it. */
    Certainty certainty() {
        return new Certainty(answers() * language, aim.clear(), alike);
    }

    /** How much of what the ask points to most is theirs, 0 to 1. */
    private double answers() {
        return Math.min(
                1,
                (meaning + SURE_OF_WORDS * wording)
                        / Math.max(LEAST_BEST, aim.pointers().best()));
    }

    double confidence() {
        return certainty().chance();
    }

    /** For ordering, 0 to 1. */
    double score() {
        return score;
    }

    private double scored() {
        double worth =
                (meaning + wording + called() + nearness + (spokenLanguages().isEmpty() ? 0 : SPEAKS_IT)) * language;
        int supports = (sharedLanguages().isEmpty() ? 0 : 1) + (sharedDays().isEmpty() ? 0 : 1);
        double weight = ALIKE * Math.pow(1 - aim.brevity(), LONGER);
        double part = (worth / (USUAL + worth) + weight * alike) / (1 + weight);
        return part * (1 - 2 * SUPPORT) + supports * SUPPORT;
    }

    private double languageFactor() {
        boolean strangers = !ask.languages().isEmpty()
                && !who.languages().isEmpty()
                && sharedLanguages().isEmpty();
        return (lacksALanguage() ? WITHOUT_THE_LANGUAGE : 1) * (strangers ? NO_COMMON_LANGUAGE : 1);
    }

    private boolean lacksALanguage() {
        return aim.languages().stream()
                .anyMatch(language ->
                        !isWrittenAbout(language) && !who.languages().contains(language.code()));
    }

    private boolean isWrittenAbout(Aim.Named language) {
        return lines.stream().anyMatch(line -> line.gist().strength(language.concept()) >= SAID);
    }

    /** The languages the ask names which the person speaks, but does not write about. */
    List<Aim.Named> spokenLanguages() {
        return aim.languages().stream()
                .filter(language -> !isWrittenAbout(language) && who.languages().contains(language.code()))
                .toList();
    }

    Set<String> sharedLanguages() {
        Set<String> shared = new TreeSet<>(who.languages());
        shared.retainAll(ask.languages());
        return Collections.unmodifiableSet(shared);
    }

    Set<DayOfWeek> sharedDays() {
        Set<DayOfWeek> shared = EnumSet.noneOf(DayOfWeek.class);
        who.weekdays().stream().filter(ask.weekdays()::contains).forEach(shared::add);
        return Collections.unmodifiableSet(shared);
    }
}
