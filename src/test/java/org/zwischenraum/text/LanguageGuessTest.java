package org.zwischenraum.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DE | Ich brauche jemanden, der meinen Vertrag ins Spanische übersetzt.",
                "DE | Wer kann einen Vertrag ins Spanische dolmetschen?",
                "DE | Suche Feedback zu meiner Landingpage",
                "DE | Dolmetscherin und Übersetzerin für Spanisch",
                "DE | Kennt sich wer mit Shopify aus",
                "DE | Buchhaltung für Freelancer, Steuererklärung",
                "DE | Hat jemand ein Stativ zum Ausleihen?",
                "DE | Ich kann zehn Minuten einen Text lesen.",
                "EN | I need someone who can review my pitch deck",
                "EN | Looking for a photographer for our team day",
                "EN | Who knows how to register as a freelancer in Berlin?",
                "EN | Tax advice for expats",
                "EN | I'm happy to read a text for ten minutes",
                "EN | Does anybody have a spare monitor?",
                "ES | Busco a alguien que me ayude con la declaración de la renta",
                "ES | ¿Quién sabe de impuestos para autónomos?",
                "ES | Necesito una traducción del contrato al alemán",
                "ES | Puedo ayudar con diseño gráfico y fotografía",
                "ES | Clases de español para principiantes",
                "ES | Alguien tiene una bicicleta para prestar",
            })
    void aSentenceShowsItsLanguage(Language language, String sentence) {
        assertEquals(Optional.of(language), LanguageGuess.of(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "OK",
                "React",
                "🪴🪴",
                "12345",
                "https://example.org",
                "مرحبا كيف حالك",
                "Привет, как дела?",
                "Je cherche quelqu'un pour traduire mon contrat",
                "Cerco qualcuno che mi aiuti con il sito",
                "Procuro alguém para traduzir um contrato com urgência",
                "Ik zoek iemand voor mijn website"
            })
    void whatCouldBeAnythingStaysUnknown(String text) {
        assertEquals(Optional.empty(), LanguageGuess.of(text));
    }

    @Test
    void aHugeTextIsAnsweredAtOnce() {
        assertTimeout(Duration.ofSeconds(30), () -> LanguageGuess.of("wer weiß das ".repeat(100_000)));
    }
}
