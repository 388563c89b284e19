package org.zwischenraum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void commaSemicolonAndTabSeparate() {
        for (String separator : List.of(",", ";", "\t"))
            assertThat(cells("email" + separator + "name\na@b.de" + separator + "\"Sommer, Mira; die Jüngere\""))
                    .containsExactly(List.of("email", "name"), List.of("a@b.de", "Sommer, Mira; die Jüngere"));
    }

    @Test
    void spreadsheetsSayWhatSeparates() {
        assertThat(cells("sep=;\r\na;b\r\n1;2,3\r\n")).containsExactly(List.of("a", "b"), List.of("1", "2,3"));
    }

    @Test
    void quotesHoldLineEndsSeparatorsAndQuotes() {
        List<Csv.Row> rows = Csv.read("a,b\n\"erste\nzweite\",\"sagt \"\"hallo\"\"\"\nx,y");
        assertThat(rows).extracting(Csv.Row::line).containsExactly(1, 2, 4);
        assertThat(rows.get(1).cells()).containsExactly("erste\nzweite", "sagt \"hallo\"");
        assertThat(rows).noneMatch(Csv.Row::broken);
    }

    @Test
    void aQuoteThatIsNeverClosedSpoilsItsOwnLineOnly() {
        List<Csv.Row> rows = Csv.read("a,b\n\"offen,1\nx,y\n");
        assertThat(rows).extracting(Csv.Row::broken).containsExactly(false, true, false);
        assertThat(rows.getLast().cells()).containsExactly("x", "y");
    }

    @Test
    void emptyLinesAreNoRowsAndEmptyCellsStay() {
        assertThat(cells("a,b,c\n\n,,\n1,,\n")).containsExactly(List.of("a", "b", "c"), List.of("1", "", ""));
    }

    @Test
    void everyKindOfLineEndCounts() {
        assertThat(Csv.read("a\r\nb\rc\nd")).extracting(Csv.Row::line).containsExactly(1, 2, 3, 4);
    }

    @Test
    void nothingIsNoRow() {
        assertThat(Csv.read("")).isEmpty();
        assertThat(Csv.read("\uFEFF")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 170", "-x", "@sum", "\tx", "a,b", "a\"b", "a\nb", "Mira", "", "'=x", "schön"})
    void whatIsWrittenIsReadAgainAndNeverCalculated(String cell) {
        String line = Csv.line(List.of("first", cell));
        String bare = line.substring("first,".length()).replaceFirst("^\"", "");
        assertThat(bare).doesNotMatch("(?s)^[=+\\-@\t].*");
        assertThat(Csv.original(Csv.read(line).getFirst().cells().getLast()))
                .isEqualTo(cell.equals("'=x") ? "=x" : cell);
    }

    private static List<List<String>> cells(String text) {
        return Csv.read(text).stream().map(Csv.Row::cells).toList();
    }
}
