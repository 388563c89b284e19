package org.zwischenraum.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zwischenraum.text.Csv;

/** What stands in a workbook is read as it would be out of the same table saved as CSV. */
class SheetTest {
    @Test
    void aWorkbookAndItsCsvAreTheSameTable() {
        byte[] workbook = Workbooks.of(
                new String[] {"Email", "Name"}, new String[] {}, new String[] {"mira@example.org", "Mira, Ü"});
        Sheet sheet = read(workbook);
        assertThat(sheet)
                .isEqualTo(read("Email,Name\n\nmira@example.org,\"Mira, Ü\"\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(sheet.isKnown()).isTrue();
        assertThat(sheet.below().getFirst().line()).isEqualTo(3);
    }

    @Test
    void numbersAreWrittenOutAndDaysAreDays() {
        Sheet sheet = read(Workbooks.of(SheetTest::fill));
        assertThat(sheet.header().cells())
                .containsExactly("Email", "Telefon", "", "Eintritt", "Zuletzt", "Firma?", "Rest");
        assertThat(sheet.below().getFirst().cells())
                .containsExactly(
                        "m@example.org", "4917612345678", "12.5", "2026-03-01", "2026-03-01T09:30", "true", "2300000");
    }

    private static void fill(Worksheet sheet) {
        List<String> header = List.of("Email", "Telefon", "", "Eintritt", "Zuletzt", "Firma?", "Rest");
        for (int i = 0; i < header.size(); i++) if (!header.get(i).isEmpty()) sheet.value(1, i, header.get(i));
        sheet.value(2, 0, "  m@example.org ");
        sheet.value(2, 1, 4_917_612_345_678L);
        sheet.value(2, 2, 12.5);
        sheet.value(2, 3, LocalDate.of(2026, 3, 1));
        sheet.style(2, 3).format("dd.mm.yyyy").set();
        sheet.value(2, 4, LocalDateTime.of(2026, 3, 1, 9, 30));
        sheet.style(2, 4).format("d\\.m\\.yy h:mm").set();
        sheet.value(2, 5, true);
        sheet.value(2, 6, 2.3e6);
        sheet.style(40, 200).bold().set();
    }

    @ParameterizedTest
    @CsvSource({
        "'<v>4.917612345678E+12</v>', 4917612345678",
        "'<v>0.1000000000000000055</v>', 0.1",
        "'<v>-0.0</v>', 0",
        "'<v>1E999999999</v>', 1E+999999999",
        "'<f>A1&amp;B1</f><v>7</v>', 7",
        "'<f>A1&amp;B1</f>', ''"
    })
    void aNumberIsWhatPeopleSee(String cell, String text) {
        assertThat(second("<c r=\"B2\">" + cell + "</c>", "")).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "00000, 1067, 01067",
        "'[$-407]00000', 1067, 01067",
        "00000, 12.5, 12.5",
        "'[h]:mm:ss', 1.5, 1.5",
        "'0.00\"Day\"', 3, 3",
        "'[Red]0', 3, 3",
        "'[$-407]d. mmmm yyyy;@', 46082, 2026-03-01",
        "'yyyy', 46082, 2026-03-01",
        "'dd/mm/yyyy', 46082.4375, 2026-03-01T10:30",
        "'dd/mm/yyyy', 99999999999, 99999999999",
        "'dd/mm/yyyy', 0.5, 0.5"
    })
    void aFormatSaysWhetherItIsADay(String format, String value, String text) {
        String formats = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"" + format.replace("\"", "&quot;")
                + "\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs>";
        assertThat(second("<c r=\"B2\" s=\"1\"><v>" + value + "</v></c>", formats))
                .isEqualTo(text);
    }

    @Test
    void daysThatExcelFormatsItselfAreDays() {
        String formats = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>";
        assertThat(second("<c r=\"B2\" s=\"0\"><v>46082</v></c>", formats)).isEqualTo("2026-03-01");
    }

    @ParameterizedTest
    @CsvSource({
        "'<c r=\"B2\" t=\"str\"><f>A1</f><v>Mira</v></c>', Mira",
        "'<c r=\"B2\" t=\"e\"><f>VLOOKUP(A1)</f><v>#N/A</v></c>', ''",
        "'<c r=\"B2\" t=\"e\"><v>#REF!</v></c>', ''",
        "'<c r=\"B2\" t=\"b\"><v>1</v></c>', true",
        "'<c r=\"B2\" t=\"inlineStr\"><is><r><t>Mi</t></r><r><t>ra</t></r></is></c>', Mira",
        "'<c t=\"inlineStr\"><is><t>ohne Adresse</t></is></c>', ohne Adresse"
    })
    void whatWasCalculatedIsTakenAsItStands(String cell, String text) {
        assertThat(second(cell, "")).isEqualTo(text);
    }

    @Test
    void theFirstSheetWithAHeaderIsTakenAndWhatIsHiddenIsNot() {
        byte[] workbook = Workbooks.written(book -> {
            Worksheet hidden = book.newWorksheet("Alt");
            hidden.value(0, 0, "Email");
            hidden.setVisibilityState(org.dhatim.fastexcel.VisibilityState.HIDDEN);
            book.newWorksheet("Deckblatt").value(0, 0, "Unsere Leute");
            Worksheet people = book.newWorksheet("Leute");
            people.value(0, 0, "Stand: heute");
            people.value(4, 1, "Email");
            people.value(5, 1, "ben@example.org");
        });
        Sheet sheet = read(workbook);
        assertThat(sheet.before()).extracting(Csv.Row::line).containsExactly(1);
        assertThat(sheet.below().getFirst().cells()).containsExactly("", "ben@example.org");
    }

    @Test
    void withoutAHeaderTheFirstLineStandsForIt() {
        Sheet sheet = read(Workbooks.of(new String[] {"Leute"}, new String[] {"Mira"}));
        assertThat(sheet.isKnown()).isFalse();
        assertThat(sheet.header().cells()).containsExactly("Leute");
    }

    /** What is read of a cell in the second line, beside an address. */
    private static String second(String cell, String formats) {
        String data = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Email</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>x</t></is></c>" + cell + "</row>";
        List<String> cells =
                read(Workbooks.byHand(data, "", formats)).below().getFirst().cells();
        return cells.size() < 2 ? "" : cells.get(1);
    }

    private static Sheet read(byte[] content) {
        return Sheet.read(content, "Email"::equals);
    }
}
