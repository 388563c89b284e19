package org.zwischenraum.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({"de, DE", "DE, DE", "es-AR, ES", "en_GB, EN"})
    void aTagNamesItsLanguage(String tag, Language language) {
        assertEquals(language, Language.of(tag));
    }

    @Test
    void anUnknownTagIsRefusedWithTheKnownOnes() {
        var refused = assertThrows(IllegalArgumentException.class, () -> Language.of("fr"));
        assertTrue(refused.getMessage().contains("de, en, es"));
    }
}
