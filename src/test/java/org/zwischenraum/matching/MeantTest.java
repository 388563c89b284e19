package org.zwischenraum.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A word that stands there is not always meant: denied, said of oneself, or only written like another. */
class MeantTest {
    private static final Understanding SHIPPED = Understanding.shipped();
    private static final Candidate BEEKEEPER =
            TestPeople.person("ana | es | TU | o: Apicultora, recojo enjambres de abejas");
    private static final Candidate GUIDE =
            TestPeople.person("ben | en | TU | o: Come along to public offices, help with visa forms");

    @Test
    void whatAnOfferDeniesIsNotOffered() {
        assertThat(says("Fahrräder reparieren, Buchhaltung", "bookkeeper")).isGreaterThan(.5f);
        assertThat(says("Fahrräder reparieren, keine Buchhaltung", "bookkeeper"))
                .isZero();
        assertThat(says("Bike repairs, no bookkeeping please", "bookkeeper")).isZero();
    }

    @Test
    void aBlindIsNotPersian() {
        assertThat(languages("Hay un montón de abejas en el cajón de la persiana"))
                .isEmpty();
        assertThat(languages("Necesito traducir una carta al persa")).containsExactly("fa");
        assertThat(proposed("Hay un montón de abejas en el cajón de la persiana", BEEKEEPER))
                .hasSize(1);
    }

    @Test
    void whoSaysHowTheirOwnGermanIsDoesNotSeekGerman() {
        assertThat(languages("Mein Deutsch ist nicht so gut, wer geht mit mir zum Amt?"))
                .isEmpty();
        assertThat(languages("Wer übt mit mir Deutsch?")).containsExactly("de");
        assertThat(proposed("Mein Deutsch ist nicht so gut, wer geht mit mir zum Amt wegen Visum?", GUIDE))
                .hasSize(1);
    }

    private static float says(String offer, String concept) {
        return SHIPPED.read(offer).strength(SHIPPED.number(concept));
    }

    private static List<String> languages(String ask) {
        return Aim.of(Seeking.of(ask), SHIPPED).languages().stream()
                .map(Aim.Named::code)
                .toList();
    }

    private static List<Match> proposed(String ask, Candidate somebody) {
        return Matchmaker.suggest(Seeking.of(ask), List.of(somebody), Rules.usual());
    }
}
