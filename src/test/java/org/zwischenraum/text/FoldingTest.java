package org.zwischenraum.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "Übersetzung, Uebersetzung",
        "Übersetzung, Ubersetzung",
        "Übersetzung, U\u0308BERSETZUNG",
        "Käse, Kaese",
        "Müller, mueller",
        "Größe, GROESSE",
        "STRASSE, Straße",
        "GROẞ, gross",
        "traducción, TRADUCCION",
        "año, ano",
        "Łódź, lodz",
        "Œuvre, oeuvre",
        "Smørrebrød, smorrebrod",
        "ﬁnden, finden",
    })
    void theSameWordFoldsAlike(String one, String other) {
        assertEquals(Folding.fold(one), Folding.fold(other));
    }

    @ParameterizedTest
    @CsvSource({"Bauer, Baur", "neue, neu", "quer, qur", "Masse, Messe", "schon, schön und gut"})
    void otherWordsStayApart(String one, String other) {
        assertNotEquals(Folding.fold(one), Folding.fold(other));
    }

    @ParameterizedTest
    @CsvSource({"مرحبا, مرحبا", "Привет, привет", "日本, 日本", "🪴 Grün, 🪴 grun"})
    void otherScriptsAndPicturesStay(String typed, String folded) {
        assertEquals(folded, Folding.fold(typed));
    }
}
