package org.zwischenraum.teaching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zwischenraum.expertise.Expertise;
import org.zwischenraum.lexicon.Mention;
import org.zwischenraum.matching.Match;
import org.zwischenraum.matching.Rules;
import org.zwischenraum.matching.Seeking;
import org.zwischenraum.matching.Understanding;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.reasons.Naming;
import org.zwischenraum.reasons.Reason;
import org.zwischenraum.text.Language;
import org.zwischenraum.vocabulary.Vocabulary;

/** How a sentence is understood, and whom it would find, as if this host were looking. Nothing is kept, nobody is told. */
@Component
class Trials {
    static final int LONGEST = 600;
    private static final int SHOWN = 8;
    private static final double SURE = .7;
    private static final double LIKELY = .4;
    private final Vocabulary vocabulary;
    private final Expertise expertise;
    private final Members members;

    Trials(Vocabulary vocabulary, Expertise expertise, Members members) {
        this.vocabulary = vocabulary;
        this.expertise = expertise;
        this.members = members;
    }

    /** How surely a text speaks of something. */
    enum Surety {
        SURE,
        LIKELY,
        PERHAPS
    }

    /**
     * One matter that the sentence speaks of.
     *
     * @param by the words by which it does
     */
    record Heard(String concept, String name, Surety surety, List<String> by) {}

    /** Somebody who would be proposed. */
    record Found(Member person, List<Reason> reasons) {}

    /**
     * What has come of it.
     *
     * @param without names of what only the lexicon that comes with the program would hear, and the house does not
     * @param with ids of what only this house hears
     */
    record Trial(
            String text, List<Heard> heard, List<String> without, Set<String> with, List<Found> people, Naming naming) {
        boolean isBlank() {
            return text.isEmpty();
        }
    }

    Trial of(String text, Member me) {
        Understanding own = vocabulary.settled();
        if (text.isEmpty()) return new Trial(text, List.of(), List.of(), Set.of(), List.of(), own);
        List<Heard> heard = heard(text, own, me.language());
        List<Heard> before =
                own == Understanding.shipped() ? heard : heard(text, Understanding.shipped(), me.language());
        return new Trial(text, heard, names(minus(before, heard)), ids(minus(heard, before)), people(text, me), own);
    }

    private List<Found> people(String text, Member me) {
        List<Match> matches = expertise.suggest(Seeking.of(text), me, Rules.usual());
        Map<UUID, Member> known =
                members.named(matches.stream().map(Match::candidate).toList());
        return matches.stream()
                .flatMap(
                        match -> Optional.ofNullable(known.get(match.candidate()))
                                .map(found -> new Found(found, match.reasons()))
                                .stream())
                .toList();
    }

    static List<Heard> heard(String text, Understanding understanding, Language language) {
        return understanding.heard(text).stream()
                .limit(SHOWN)
                .map(mention -> heard(text, mention, language))
                .toList();
    }

    private static Heard heard(String text, Mention mention, Language language) {
        List<String> by = mention.places().stream()
                .sorted()
                .map(place -> text.substring(place.start(), place.end()))
                .distinct()
                .toList();
        return new Heard(mention.concept().id(), mention.concept().name(language), surety(mention.strength()), by);
    }

    private static Surety surety(double strength) {
        return strength >= SURE ? Surety.SURE : strength >= LIKELY ? Surety.LIKELY : Surety.PERHAPS;
    }

    private static Stream<Heard> minus(List<Heard> some, List<Heard> others) {
        Set<String> known = ids(others.stream());
        return some.stream().filter(one -> !known.contains(one.concept()));
    }

    private static List<String> names(Stream<Heard> heard) {
        return heard.map(Heard::name).toList();
    }

    private static Set<String> ids(Stream<Heard> heard) {
        return heard.map(Heard::concept).collect(Collectors.toUnmodifiableSet());
    }
}
