package org.zwischenraum.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PieceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Siehe https://a.example/b. | https://a.example/b",
                "(https://a.example/b) | https://a.example/b",
                "„https://a.example/b“ | https://a.example/b",
                "http://a.example/?x=1&y=ü, | http://a.example/?x=1&y=ü",
                "javascript:alert(1) | ''",
                "<a href=https://a.example> | https://a.example",
                "nur Worte | ''",
            })
    void addressesAreFoundWithoutWhatEndsTheSentence(String text, String address) {
        String found = Piece.of(text).stream()
                .filter(Piece::isLink)
                .map(Piece::text)
                .findFirst()
                .orElse("");
        assertThat(found).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({"Siehe https://a.example/b. Und https://c.example", "nur Worte", "https://a.example"})
    void nothingIsLost(String text) {
        assertThat(Piece.of(text).stream().map(Piece::text).reduce("", String::concat))
                .isEqualTo(text);
    }
}
