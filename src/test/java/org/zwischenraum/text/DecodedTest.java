package org.zwischenraum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecodedTest {
    private static final String TEXT = "email;name\nmüller@example.org;Jürgen Müller-Łukasz €";

    @Test
    void everyEncodingOfASpreadsheetIsRead() {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(Decoded.of(TEXT.getBytes(charset)).text())
                    .as(charset.name())
                    .isEqualTo(TEXT);
            assertThat(Decoded.of(("\uFEFF" + TEXT).getBytes(charset)).text())
                    .as(charset.name() + " with a mark")
                    .isEqualTo(TEXT);
        }
    }

    @Test
    void whatIsNotUtf8IsTakenForWindows() {
        String western = "Jürgen Müller – 5 €";
        assertThat(Decoded.of(western.getBytes(Charset.forName("windows-1252"))).text())
                .isEqualTo(western);
    }

    @Test
    void nothingIsNothing() {
        assertThat(Decoded.of(new byte[0]).text()).isEmpty();
    }
}
