package org.zwischenraum.matching;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zwischenraum.lexicon.Kind;

/** How well one person answers an ask, with the lines they may be judged by. */
final class Fit {
    private static final double OTHER_LINES = .4;
    private static final double WITHOUT_THE_LANGUAGE = .15;
    private static final double SURELY_NAMED = .95;
    private static final double NAMED_BUT_LEFT_OUT = .5;

    /** "Wrack", "Linolschnitt": what no lexicon knows is answered by who says the same. */
    private static final double SAME_RARE_WORD = .3;

    private static final double ONLY_HINTS = .5;
    private static final double SPEAKS_IT = .25;
    private static final double NO_COMMON_LANGUAGE = .8;
    private static final double SUPPORT = .02;

    private final Seeking ask;
    private final Aim aim;
    private final Candidate who;
    private final List<LineFit> lines;
    private final double language;
    private final double worth;
    private final double score;

    private Fit(Seeking ask, Aim aim, Candidate who, List<LineFit> lines) {
        this.ask = ask;
        this.aim = aim;
        this.who = who;
        this.lines = lines;
        this.language = languageFactor();
        this.worth = worth();
        this.score = scored();
    }

    /** Empty when no line that the asker may see has anything to do with the ask. */
    static Optional<Fit> of(Seeking ask, Aim aim, Prepared person, Sight sight, Commonness commonness) {
        List<LineFit> lines = person.lines().stream()
                .filter(read -> sight.shows(person.who().id(), read.line()))
                .map(read -> LineFit.of(read, aim, commonness))
                .filter(line -> line.worth() > 0)
                .sorted(Comparator.comparingDouble((LineFit line) -> line.worth())
                        .reversed())
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Fit(ask, aim, person.who(), lines));
    }

    Candidate who() {
        return who;
    }

    /** Hashes of the words of all lines that have to do with the ask. */
    Set<Integer> words() {
        Set<Integer> words = new HashSet<>();
        lines.forEach(line -> line.addWords(words));
        return words;
    }

    /** The lines that have to do with the ask, the best first. */
    List<LineFit> lines() {
        return lines;
    }

    private double worth() {
        double all = 0;
        for (int i = 0; i < lines.size(); i++) all += lines.get(i).worth() * Math.pow(OTHER_LINES, i);
        return (all + (spokenLanguages().isEmpty() ? 0 : SPEAKS_IT)) * language;
    }

    /** How surely they can help, 0 to 1: what is answered of what the ask speaks of. Common languages and days have no say in it. */
    double confidence() {
        double answers = Math.min(1, worth / language / aim.potential())
                * (leavesOutWhatIsNamed() ? NAMED_BUT_LEFT_OUT : 1)
                * (aim.sources().isEmpty() || answered().anyMatch(LineFit.Answered::direct) ? 1 : ONLY_HINTS);
        return Math.max(answers, sharesARareWord() ? SAME_RARE_WORD : 0) * language;
    }

    private boolean sharesARareWord() {
        return lines.stream().anyMatch(line -> line.shares(aim.unknown()));
    }

    /** What an ask names outright is meant: a tent is not answered by somebody who lends tools. */
    private boolean leavesOutWhatIsNamed() {
        for (int i = 0; i < aim.sources().size(); i++) {
            if (aim.sources().get(i).mention().named()
                    && aim.sources().get(i).mention().strength() >= SURELY_NAMED
                    && !isAnswered(i)) {
                return true;
            }
        }
        return false;
    }

    /** For ordering, 0 to 1. */
    double score() {
        return score;
    }

    private double scored() {
        int supports = (sharedLanguages().isEmpty() ? 0 : 1) + (sharedDays().isEmpty() ? 0 : 1);
        return worth / (1 + worth) * (1 - 2 * SUPPORT) + supports * SUPPORT;
    }

    private double languageFactor() {
        boolean strangers = !ask.languages().isEmpty()
                && !who.languages().isEmpty()
                && sharedLanguages().isEmpty();
        return (lacksALanguage() ? WITHOUT_THE_LANGUAGE : 1) * (strangers ? NO_COMMON_LANGUAGE : 1);
    }

    private boolean lacksALanguage() {
        for (int i = 0; i < aim.sources().size(); i++) {
            if (isLanguage(i) && !isWrittenAbout(i) && !who.languages().contains(code(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnswered(int source) {
        return answered().anyMatch(answered -> answered.source() == source);
    }

    private boolean isWrittenAbout(int language) {
        return answered().anyMatch(answered -> answered.source() == language && answered.direct());
    }

    private Stream<LineFit.Answered> answered() {
        return lines.stream().flatMap(line -> Arrays.stream(line.answered()));
    }

    private boolean isLanguage(int source) {
        var mention = aim.sources().get(source).mention();
        return mention.named() && mention.concept().kind() == Kind.LANGUAGE;
    }

    private String code(int source) {
        return aim.sources().get(source).mention().concept().languageCode();
    }

    /** Numbers of the sources that name a language which the person speaks, but does not write about. */
    List<Integer> spokenLanguages() {
        return IntStream.range(0, aim.sources().size())
                .filter(i ->
                        isLanguage(i) && !isWrittenAbout(i) && who.languages().contains(code(i)))
                .boxed()
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
