package org.zwischenraum.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTest {
    static List<Arguments> lines() {
        return List.of(
                arguments("  Anna \t  Berger ", "Anna Berger"),
                arguments("Anna\u00A0\u2009Berger", "Anna Berger"),
                arguments("eins\r\nzwei", "eins zwei"),
                arguments("\u202EgnaW\u202C", "gnaW"),
                arguments("\u2067مرحبا\u2069", "مرحبا"),
                arguments("U\u0308ber", "Über"),
                arguments("null\u0000zeichen\u0007", "nullzeichen"),
                arguments("zwi\u00ADschen\u200Braum\uFEFF", "zwischenraum"),
                arguments("👩\u200D💻", "👩\u200D💻"),
                arguments("\u200E\u200F", ""));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineIsOneCleanLine(String typed, String kept) {
        assertEquals(kept, Plain.line(typed));
    }

    @Test
    void aTextKeepsItsParagraphs() {
        assertEquals("Eins\nzwei\n\ndrei", Plain.text(" Eins \r\n  zwei\t\r\r\n\n\n\ndrei \u2029"));
    }

    @Test
    void aLoneHalfOfAnEmojiGoes() {
        assertEquals("ab", Plain.line("a\uD83Db"));
    }

    @Test
    void cleaningTwiceChangesNothing() {
        String once = Plain.text(" a\u202Eb \n\n\n c\u0301 ");
        assertEquals(once, Plain.text(once));
    }
}
