package org.zwischenraum.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zwischenraum.profiles.Draft;

class TableReaderTest {
    private static final String HEADER =
            "email,name,headline,languages,weekdays,goals,experience,horizon,contribution,offers,askedAtMost,joinedOn,tags\n";

    @Test
    void ourOwnFileIsReadWhole() {
        Newcomer mira = only(
                HEADER
                        + "Mira@Example.org,Mira Sommer,Schreibt,de|Spanisch,MO|Donnerstag|friday,Z,E,H,C,Liest gegen|Kocht,2,2026-05-01,neu|Buch");
        assertThat(mira.email()).isEqualTo("mira@example.org");
        assertThat(mira.values())
                .containsEntry(Draft.Matter.LANGUAGES, "de|es")
                .containsEntry(Draft.Matter.WEEKDAYS, "monday|thursday|friday")
                .containsEntry(Draft.Matter.ASKED_AT_MOST, "2")
                .containsEntry(Draft.Matter.HORIZON, "H");
        assertThat(mira.offers()).containsExactly("Liest gegen", "Kocht");
        assertThat(mira.tags()).containsExactly("neu", "Buch");
        assertThat(mira.joinedOn()).isEqualTo(LocalDate.of(2026, 5, 1));
    }

    @Test
    void exportsOfOthersAreKnownByTheirHeaders() {
        Newcomer cobot = only("Name;E-Mail;Plan;Start date\nAnas Nasser;anas@example.org;Vollzeit;01.02.2025");
        assertThat(cobot.name()).isEqualTo("Anas Nasser");
        assertThat(cobot.joinedOn()).isEqualTo(LocalDate.of(2025, 2, 1));
        Newcomer nexudus = only("Full Name,Email,Position,Profile Tags\nLou Okoro,lou@example.org,Tischlerin,Holz");
        assertThat(nexudus.values()).containsEntry(Draft.Matter.HEADLINE, "Tischlerin");
        assertThat(nexudus.tags()).containsExactly("Holz");
        TableReader.Contents linkedIn = read("Notes:\n\"When exporting your connection data, you may notice …\"\n\n"
                + "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
                + "Olga,Schmitt,https://example.org/o,olga@example.org,Amt,Begleitet,15 Jan 2024");
        assertThat(linkedIn.newcomers()).extracting(Newcomer::name).containsExactly("Olga Schmitt");
        assertThat(linkedIn.rejected()).hasSize(2).allMatch(line -> line.key().equals("imports.beforeHeader"));
    }

    @Test
    void whoIsAMemberNoMoreIsNotTakenAndSaidWhy() {
        TableReader.Contents all = read(
                "FullName,Email,Active\nMira,mira@example.org,YES\nBen,ben@example.org,\nJonas,jonas@example.org,NO\n");
        assertThat(all.newcomers()).extracting(Newcomer::name).containsExactly("Mira", "Ben");
        assertThat(all.rejected()).extracting(Rejected::key).containsExactly("imports.over");
        assertThat(Ended.isSaidBy(" Gekündigt ")).isTrue();
        assertThat(Ended.isSaidBy("aktiv")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "no-address,X#email#imports.email",
                ",X#email#imports.noEmail",
                "x@example.org,#name#imports.name",
                "x@example.org,X,,klingonisch#languages#imports.language",
                "x@example.org,X,,,Nimmertag#weekdays#imports.weekday",
                "x@example.org,X,,,,,,,,,viele#askedAtMost#imports.number",
                "x@example.org,X,,,,,,,,,,gestern#joinedOn#imports.date",
                "x@example.org,X,,,,,,,,,,,,zu viel#line#imports.moreCells",
                "x@example.org,\"X#line#imports.broken"
            })
    void whatCannotBeTakenSaysWhereAndWhy(String line, String field, String key) {
        TableReader.Contents contents = read(HEADER + line);
        assertThat(contents.newcomers()).isEmpty();
        assertThat(contents.rejected())
                .extracting(Rejected::line, Rejected::field, Rejected::key)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, field, key));
    }

    @Test
    void theSameAddressTwiceIsTakenOnce() {
        TableReader.Contents contents = read("email,name\na@example.org,A\nA@example.org,B");
        assertThat(contents.newcomers()).hasSize(1);
        assertThat(contents.rejected()).extracting(Rejected::value).containsExactly("2");
    }

    @Test
    void namesOfAnyScriptStayAndWhatTurnsTheLineGoes() {
        assertThat(only("email,name\na@example.org,\u202Eليلى\u202C 李").name()).isEqualTo("ليلى 李");
    }

    @Test
    void unknownAndDoubledColumnsAreReported() {
        Table table = Table.read("email,name,Plan,e-mail\n".getBytes(StandardCharsets.UTF_8));
        assertThat(table.unknown()).containsExactly("Plan", "e-mail");
    }

    private static Newcomer only(String file) {
        TableReader.Contents contents = read(file);
        assertThat(contents.rejected()).isEmpty();
        assertThat(contents.newcomers()).hasSize(1);
        return contents.newcomers().getFirst();
    }

    private static TableReader.Contents read(String file) {
        return TableReader.read(Table.read(file.getBytes(StandardCharsets.UTF_8)));
    }
}
