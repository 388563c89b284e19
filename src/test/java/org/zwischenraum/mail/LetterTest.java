package org.zwischenraum.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zwischenraum.text.Language;

class LetterTest {
    @ParameterizedTest
    @ValueSource(strings = {"mira@example.org", "o'brien+post@mail.example.org", "x@xn--bcher-kva.example"})
    void goesToAPlainAddress(String address) {
        assertThat(to(address).to()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mira@example.org\r\nBcc: all@example.org",
                "mira@example.org,tom@example.org",
                "Mira <mira@example.org>",
                "mira@example.org\u0000",
                "mira",
                "mira@",
                ""
            })
    void goesNowhereElse(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> to(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hallo\r\nBcc: all@example.org", "Hallo\nX: y", "Hallo\u2028du", "\u0007", " "})
    void hasOneLineAsItsSubject(String subject) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Letter("mira@example.org", Language.DE, "test", subject, List.of("Text")));
    }

    @Test
    void keepsItsWordsOutOfLogs() {
        assertThat(to("mira@example.org").leadingTo("Kommen", "https://haus.example/in/geheim"))
                .hasToString("Letter[test.note]");
    }

    private static Letter to(String address) {
        return new Letter(address, Language.DE, "test.note", "Hallo", List.of("Text"));
    }
}
