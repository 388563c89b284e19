package org.zwischenraum.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zwischenraum.text.Language;

/** What a house changes about concepts, as it is written in its file. */
class AmendmentTest {
    private static final List<Concept> SHIPPED = LexiconFile.read(
            "test.txt",
            List.of(
                    "[screen-printing] trade",
                    "de: Siebdruck, Siebdruckerei",
                    "de says: drucke Shirts / drucke Plakate",
                    "en: screen printing",
                    "es: serigrafía",
                    "near: sewing"));

    private static final List<String> HOUSE = """
            # what the house calls it
            [screen-printing] trade
            de: Keller, Druckkeller
            de says: unten in der Werkstatt / unten mit Farbe
            not de says: drucke Plakate
            not near: sewing

            [house-oven] tool
            de: Backhaus
            helped by: screen-printing
            """.lines().toList();

    @Test
    void wordsAreAddedAndOthersDoNotCount() {
        Concept printing = amended().getFirst();
        assertThat(printing.names().get(Language.DE))
                .containsExactly("Siebdruck", "Siebdruckerei", "Keller", "Druckkeller");
        assertThat(printing.sayings().get(Language.DE))
                .containsExactly("drucke Shirts", "unten in der Werkstatt", "unten mit Farbe");
        assertThat(printing.near()).isEmpty();
        assertThat(printing.names().get(Language.EN)).containsExactly("screen printing");
    }

    @Test
    void aConceptOfTheHouseHasItsNameInEachLanguage() {
        Concept oven = amended().getLast();
        assertThat(oven.name(Language.ES)).isEqualTo("Backhaus");
        assertThat(oven.kind()).isEqualTo(Kind.TOOL);
        assertThat(oven.helpedBy()).containsExactly("screen-printing");
    }

    @Test
    void whatIsWrittenIsReadAsTheSame() {
        List<Amendment> read = LexiconFile.amendments("house.txt", HOUSE);
        String written = String.join("\n", read.stream().map(LexiconFile::block).toList());
        assertThat(LexiconFile.amendments("again.txt", written.lines().toList()))
                .isEqualTo(read);
    }

    @Test
    void aLineThatIsNotUnderstoodIsNamed() {
        assertThatThrownBy(() -> LexiconFile.amendments("house.txt", List.of("", "[a] trade", "fr: imprimerie")))
                .isInstanceOfSatisfying(
                        LexiconFile.Misread.class,
                        misread -> assertThat(misread.line()).isEqualTo(3));
    }

    @Test
    void theShippedFilesAreWrittenAsTheyAreRead() {
        List<Concept> shipped = LexiconFile.shipped();
        String written = String.join(
                "\n",
                shipped.stream().map(Amendment::adding).map(LexiconFile::block).toList());
        assertThat(LexiconFile.read("again.txt", written.lines().toList())).isEqualTo(shipped);
    }

    private static List<Concept> amended() {
        return Amendment.applied(SHIPPED, LexiconFile.amendments("house.txt", HOUSE));
    }
}
