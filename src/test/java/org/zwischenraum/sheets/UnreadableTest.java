package org.zwischenraum.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever somebody brings, the house says calmly what to do and stays up. */
class UnreadableTest {
    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final String ROW = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>";

    @Test
    void whatTheOthersChangeCanBeRead() {
        assertThat(Sheet.read(Workbooks.byHand(ROW, "<si><t>Email</t></si>", ""), "Email"::equals)
                        .isKnown())
                .isTrue();
    }

    @Test
    void otherFormatsAreToldByTheirContent() {
        says(COMPOUND, "old");
        says(with(COMPOUND, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)), "locked");
        says(Workbooks.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet")), "openDocument");
        says(Workbooks.zip(Map.of("xl/workbook.bin", "", "[Content_Types].xml", "<a/>")), "old");
        says(Workbooks.zip(Map.of("word/document.xml", "<a/>", "[Content_Types].xml", "<a/>")), "other");
        says(Workbooks.zip(Map.of()), "other");
        says("<html>".getBytes(StandardCharsets.UTF_8), "page");
        says(new byte[0], "empty");
        says(new byte[Sheet.LARGEST + 1], "tooLarge");
    }

    @Test
    void aWorkbookThatWasCutIsBroken() {
        byte[] whole = Workbooks.of(new String[] {"Email"}, new String[] {"m@example.org"});
        for (int length = 5; length < whole.length; length += 97) {
            byte[] half = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Sheet.read(half, "Email"::equals)).isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void anEmptyWorkbookSaysSo() {
        says(Workbooks.of(new String[] {}), "empty");
    }

    @ParameterizedTest
    @CsvSource({
        "'<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2000000000</v></c></row>', broken",
        "'<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>', broken",
        "'<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>', broken",
        "'<row r=\"99999999999\"><c><v>1</v></c></row>', broken",
        "'<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>', tooMuch",
        "'<row r=\"1\"><c r=\"A1\" t=\"what\"><v>1</v></c></row>', broken",
        "'<row r=\"1\"><c r=\"A1\"><v>1,5</v></c></row>', empty",
        "'<row r=\"1\"><c r=\"A1\"><f t=\"shared\" si=\"9\"/><v>1</v></c></row>', broken",
        "'<row r=\"1\"><c r=\"A1\" s=\"-5\"><v>1</v></c></row>', broken",
        "'<row r=\"1\"><c>&nobody;</c></row>', broken",
        "'<row r=\"1\"></c>', broken"
    })
    void whatNoProgramWritesIsRefusedAtOnce(String data, String why) {
        byte[] content = Workbooks.byHand(data, "<si><t>Email</t></si>", "");
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> says(content, why));
    }

    @Test
    void aBombIsNotUnpacked() {
        String spaces = " ".repeat(61_000_000);
        byte[] bomb = Workbooks.byHand(ROW, "<si><t>" + spaces + "</t></si>", "");
        assertThat(bomb.length).isLessThan(100_000);
        says(bomb, "tooMuch");
    }

    @Test
    void oneTextInAMillionCellsIsTooMuch() {
        String row = "<row r=\"1\">" + "<c t=\"s\"><v>0</v></c>".repeat(250) + "</row>";
        says(Workbooks.byHand(row.repeat(20), "<si><t>" + "x".repeat(10_000) + "</t></si>", ""), "tooMuch");
    }

    @Test
    void entitiesAreNeitherOpenedNorUnfolded() {
        String inside = "<!DOCTYPE sst [<!ENTITY a \"Email\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>";
        for (String entity : new String[] {"a", "b"}) {
            Map<String, String> parts = Workbooks.parts(ROW, "", "");
            parts.put("xl/sharedStrings.xml", inside + "<sst><si><t>&" + entity + ";</t></si></sst>");
            says(Workbooks.zip(parts), "broken");
        }
    }

    @Test
    void formulasForWholeColumnsDoNotTakeMinutes() {
        String cell = "<c r=\"A1\"><f t=\"array\" ref=\"A1\">1</f><v>1</v></c>";
        says(Workbooks.byHand(("<row>" + cell + "</row>").repeat(25_000), "", ""), "tooMuch");
    }

    private static void says(byte[] content, String why) {
        assertThatThrownBy(() -> Sheet.read(content, "Email"::equals))
                .isInstanceOf(Unreadable.class)
                .hasMessage("sheets.unreadable." + why);
    }

    private static byte[] with(byte[] begin, byte[] end) {
        byte[] all = Arrays.copyOf(begin, begin.length + end.length);
        System.arraycopy(end, 0, all, begin.length, end.length);
        return all;
    }
}
