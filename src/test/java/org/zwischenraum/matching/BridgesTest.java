package org.zwischenraum.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zwischenraum.lexicon.Dictionary;
import org.zwischenraum.lexicon.Dictionary.Meaning;
import org.zwischenraum.lexicon.Gloss;
import org.zwischenraum.reading.Reader;
import org.zwischenraum.reasons.Reason;
import org.zwischenraum.text.Language;

/** Words that no concept knows meet over a dictionary, fainter the more they may mean, and are quoted as they were written. */
class BridgesTest {
    private static final Understanding PLAIN = Understanding.shipped();

    /** Invented words, so that no lexicon will ever know them. */
    private static final Map<String, List<Meaning>> MEANINGS = Map.of(
            "Glumpfrack",
            List.of(english("snorkle")),
            "Zwofel",
            List.of(english("snorkle"), english("brindax"), english("quomply"), english("vertoss")),
            "Bazzelkrug",
            List.of(english("wooden snorkle", "hollow snorkle")));

    private static final Understanding BRIDGED = PLAIN.with(BridgesTest::meanings);

    /** Among two people no word is rare. */
    private static final Rules FOR_TWO = new Rules(5, .3, false);

    private static final Candidate SNORKLER = TestPeople.person("ben | en | TU | o: My snorkle");
    private static final Candidate BAKER = TestPeople.person("eva | en | TU | o: I bake bread");

    @Test
    void aWordMeetsItsTranslationAndBothAreQuoted() {
        assertThat(suggested("Glumpfrack", PLAIN)).isEmpty();
        List<Match> found = suggested("Glumpfrack", BRIDGED);
        assertThat(found).extracting(Match::candidate).containsExactly(SNORKLER.id());
        Reason.OfferFits why = (Reason.OfferFits) found.getFirst().reasons().getFirst();
        assertThat(why.sought().words()).containsExactly("Glumpfrack");
        assertThat(why.given().words()).containsExactly("snorkle");
        assertThat(why.concept()).isEmpty();
        assertThat(new Evidence(Seeking.of("Glumpfrack"), SNORKLER, PLAIN).faults(why))
                .isEmpty();
    }

    @Test
    void aWordOfManyMeaningsIsFaintAndNoReason() {
        assertThat(confidence("Zwofel")).isPositive().isLessThan(confidence("Glumpfrack") / 2);
        assertThat(suggested("Zwofel", BRIDGED)).isEmpty();
    }

    @Test
    void whatAllWaysToSayItHaveInCommonIsSure() {
        Bridges bridges = new Bridges(BridgesTest::meanings, PLAIN.lexicon());
        String key = Reader.key("Bazzelkrug", Language.DE);
        Map<String, Double> weights = bridges.of(key, Optional.of(Language.DE)).stream()
                .collect(Collectors.toMap(Gloss::word, Gloss::weight));
        assertThat(weights).containsEntry(Reader.key("snorkle", Language.EN), 1.0);
        assertThat(weights).containsEntry(Reader.key("hollow", Language.EN), .5);
    }

    @Test
    void wordsOfTheSameLanguageAreFainterThanTranslations() {
        Dictionary both = (key, language) ->
                List.of(new Meaning(Language.DE, List.of("Kwirbel")), new Meaning(Language.EN, List.of("snorkle")));
        assertThat(new Bridges(both, PLAIN.lexicon()).of("glumpfrack", Optional.of(Language.DE)))
                .containsExactly(
                        new Gloss(Reader.key("snorkle", Language.EN), 1),
                        new Gloss(Reader.key("Kwirbel", Language.DE), .5));
    }

    @Test
    void whatConceptsKnowIsBridgedFaintly() {
        Dictionary any = (key, language) -> List.of(new Meaning(Language.EN, List.of("snorkle")));
        String known = Reader.key("Fahrrad", Language.DE);
        assertThat(PLAIN.lexicon().knows(known)).isTrue();
        assertThat(new Bridges(any, PLAIN.lexicon()).of(known, Optional.of(Language.DE)))
                .containsExactly(new Gloss(Reader.key("snorkle", Language.EN), .5));
    }

    private static List<Match> suggested(String ask, Understanding understanding) {
        Pool pool = Pool.of(List.of(SNORKLER, BAKER), understanding);
        return Matchmaker.suggest(Seeking.of(ask), pool, Sight.ofEverything(), FOR_TWO);
    }

    private static double confidence(String ask) {
        return Matchmaker.rank(Seeking.of(ask), Pool.of(List.of(SNORKLER, BAKER), BRIDGED), 1)
                .getFirst()
                .certainty()
                .answers();
    }

    private static List<Meaning> meanings(String key, Language language) {
        return MEANINGS.entrySet().stream()
                .filter(each -> language == Language.DE
                        && Reader.key(each.getKey(), Language.DE).equals(key))
                .flatMap(each -> each.getValue().stream())
                .toList();
    }

    private static Meaning english(String... ways) {
        return new Meaning(Language.EN, List.of(ways));
    }
}
