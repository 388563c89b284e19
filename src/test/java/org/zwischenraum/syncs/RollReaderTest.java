package org.zwischenraum.syncs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zwischenraum.sheets.Sheet;

/** Lists as Cobot, Nexudus and spreadsheets write them, and what is no list. */
class RollReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 3);

    @Test
    void cobotIsKnownByItsColumns() {
        Roll roll = read(
                "Name,Company,Email,Plan Name,Start Date,Next Invoice Date\nMira Sommer,Sommer GbR,Mira@example.org,Team,2026-03-01,2026-04-01\n");
        assertThat(roll.source()).isEqualTo(Source.COBOT);
        Line mira = roll.lines().getFirst();
        assertThat(mira.email()).isEqualTo("mira@example.org");
        assertThat(mira.facts()).isEqualTo(new Facts("Sommer GbR", "Team", "2026-03-01", "", ""));
    }

    @Test
    void nexudusIsKnownByItsColumnsAndItsOwnIdByWhichPeopleAreKnownAgain() {
        Roll before = read(
                "Id,FullName,Email,TariffName,CompanyName,RegistrationDate\n17,Mira,mira@example.org,Flex,,01/03/2026 10:00\n");
        Roll after = read(
                "Id,FullName,Email,TariffName,CompanyName,RegistrationDate\n17,Mira,neu@example.org,Flex,,01/03/2026 10:00\n");
        assertThat(before.source()).isEqualTo(Source.NEXUDUS);
        assertThat(before.lines().getFirst().print())
                .isEqualTo(after.lines().getFirst().print());
        assertThat(before.lines().getFirst().facts().starts()).isEqualTo("2026-03-01");
    }

    @Test
    void theTemplateOfNexudusIsKnownAndWhoIsNotActiveThereIsNoMember() {
        Roll roll = read("""
                Location,FullName,Email,Active,SendWelcomeEmail,Plan,ContractStartDate
                Hafen,Mira,mira@example.org,YES,NO,Flex,2026-03-01 10:00
                Hafen,Jonas,jonas@example.org,NO,NO,Flex,2025-03-01 10:00
                """);
        assertThat(roll.source()).isEqualTo(Source.NEXUDUS);
        assertThat(roll.lines()).extracting(Line::email).containsExactly("mira@example.org");
        assertThat(roll.lines().getFirst().facts().starts()).isEqualTo("2026-03-01");
        assertThat(roll.left()).extracting(Roll.Leaver::email).containsExactly("jonas@example.org");
        assertThat(roll.rejected()).isEmpty();
    }

    @Test
    void whoseLastDayIsOverIsNoMemberUnlessTheyBeganAnew() {
        Roll roll = read("""
                Name,Email,Plan Name,Start Date,Canceled To
                Mira,mira@example.org,Flex,2025-01-01,2026-07-02
                Ben,ben@example.org,Flex,2025-01-01,2026-07-03
                Jonas,jonas@example.org,Flex,2025-01-01,2025-12-31
                Jonas,jonas@example.org,Team,2026-02-01,
                """);
        assertThat(roll.lines()).extracting(Line::email).containsExactly("ben@example.org", "jonas@example.org");
        assertThat(roll.left()).extracting(Roll.Leaver::email).containsExactly("mira@example.org");
    }

    @Test
    void spreadsheetsAreReadHoweverTheyWereSaved() {
        String list = "Vorname;Nachname;E-Mail;Tarif;Eintritt\nJörg;Müßig;joerg@example.org;Ganz;1.3.2026\n";
        for (byte[] bytes : new byte[][] {
            list.getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + list).getBytes(StandardCharsets.UTF_8),
            list.getBytes(Charset.forName("windows-1252")),
            ("\uFEFF" + list).getBytes(StandardCharsets.UTF_16LE),
            list.replace(';', '\t').getBytes(StandardCharsets.UTF_8)
        }) {
            Roll roll = RollReader.read(bytes, TODAY);
            assertThat(roll.source()).isEqualTo(Source.SHEET);
            assertThat(roll.lines().getFirst().name()).isEqualTo("Jörg Müßig");
        }
    }

    @Test
    void linesThatCannotBeReadAreNamedAndWhoStandsOnThemIsMentioned() {
        Roll roll = read(
                "email,name,start date\na@example.org,A,32.13.2026\nb@example.org,B,\nB@example.org,B,\nkaputt,C,\n,D,\n");
        assertThat(roll.lines()).extracting(Line::email).containsExactly("b@example.org");
        assertThat(roll.rejected())
                .extracting(Roll.Fault::key)
                .containsExactly("imports.date", "syncs.twice", "imports.email", "imports.noEmail");
        assertThat(roll.mentioned()).contains("a@example.org");
    }

    @ParameterizedTest
    @CsvSource({
        "'', sheets.unreadable.empty",
        "'email,name', syncs.unfit.headerOnly",
        "'<!DOCTYPE html><html>', sheets.unreadable.page",
        "'name,plan\nMira,Team', syncs.unfit.columns",
        "'email,name\nx,Mira', syncs.unfit.nobody",
        "'email,name\na@example.org,M\uFFFDra', sheets.unreadable.encoding",
        "'email,name\na@example.org,M\u0001ra', sheets.unreadable.encoding"
    })
    void whatIsNoListIsRefusedWithASentence(String content, String key) {
        assertThatThrownBy(() -> read(content)).isInstanceOf(Unfit.class).hasMessage(key);
    }

    @Test
    void whatIsTooLargeIsRefused() {
        assertThatThrownBy(() -> RollReader.read(new byte[Sheet.LARGEST + 1], TODAY))
                .hasMessage("sheets.unreadable.tooLarge");
    }

    private static Roll read(String text) {
        return RollReader.read(text.getBytes(StandardCharsets.UTF_8), TODAY);
    }
}
