package org.zwischenraum.syncs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.sheets.Workbooks;

/** Whoever runs the house lays lists into a folder, and finds there what came of them. */
@HouseTest
class FolderTest extends ListedHouse {
    @Test
    void halfAListIsHeldForALook() throws IOException {
        work(HEAD + MIRA + team());
        lay("halb.csv", HEAD + MIRA);
        round();
        assertThat(count("sync_question where what = 'MISSING'")).isZero();
        assertThat(host.get("/hosting/sync").text()).contains("wartet auf euch");
        assertThat(host.get("/inbox").text()).contains("viel kürzer als sonst");
    }

    @Test
    void aFileInTheFolderIsWorkedOnceItIsCompleteAndNeverTwice() throws IOException {
        lay("liste.csv", HEAD);
        folder.run("");
        lay("liste.csv", HEAD + MIRA);
        folder.run("");
        assertThat(count("sync_run")).isZero();
        folder.run("");
        assertThat(count("sync_run where worked_at is not null")).isEqualTo(1);
        assertThat(report("done")).contains("Mira Sommer");
        assertThat(host.get("/inbox").text()).contains("enthält Neues");
        lay("liste.csv", HEAD + MIRA);
        round();
        assertThat(count("sync_run")).isEqualTo(1);
        lay("liste.csv", HEAD + MIRA.replace("Flex", "Ganz"));
        round();
        lay("liste.csv", HEAD + MIRA);
        round();
        assertThat(count("sync_run")).isEqualTo(3);
        assertThat(count("sync_person where tariff = 'Flex'")).isEqualTo(1);
        house.clock().set(house.clock().instant().plus(Duration.ofDays(31)));
        folder.run("");
        assertThat(files("done")).isEmpty();
    }

    @Test
    void aFolderThatWouldInviteManyWaitsForALook() throws IOException {
        host.post("/hosting/sync/inviting", "source", "NEXUDUS", "on", "true");
        StringBuilder many = new StringBuilder(HEAD);
        for (int i = 0; i < 21; i++)
            many.append("n")
                    .append(i)
                    .append(",Neu Nummer")
                    .append(i)
                    .append(",neu")
                    .append(i)
                    .append("@example.org,Flex,\n");
        lay("liste.csv", many.toString());
        round();
        assertThat(count("invitation")).isZero();
        assertThat(report("done")).contains("ungewöhnlich viele");
        String run = house.sql()
                .sql("select id::text from sync_run")
                .query(String.class)
                .single();
        assertThat(host.get("/hosting/sync/" + run).text()).contains("21 Einladungen gehen");
        host.post("/hosting/sync/" + run);
        assertThat(host.get("/hosting/sync/" + run).text()).contains("wird eingeladen");
        work(many.toString().replace("Flex", "Ganz"));
        assertThat(host.get("/hosting/sync").text()).doesNotContain("Neu in der Liste");
    }

    @Test
    void aWorkbookInTheFolderIsAList() throws IOException {
        byte[] workbook = Workbooks.of(
                new String[] {"Id", "FullName", "Email", "TariffName"},
                new String[] {"7", "Mira Sommer", "mira.sommer@example.org", "Flex"});
        Files.createDirectories(settings.data().sync());
        Files.write(settings.data().sync().resolve("liste.xlsx"), workbook);
        round();
        assertThat(report("done")).contains("Mira Sommer");
        assertThat(count("sync_person where tariff = 'Flex'")).isEqualTo(1);
    }

    @Test
    void whatNobodyCanTellIsShownToHostsOnce() throws IOException {
        work(HEAD + MIRA + team());
        lay("liste.csv", HEAD + MIRA + team() + "8,Wer Weiß,ohne Adresse,Flex,\n");
        round();
        assertThat(host.get("/inbox").text()).contains("Zeilen, die sich nicht lesen lassen");
        host.get("/hosting/sync/" + latestRun());
        lay("liste.csv", HEAD + MIRA + team() + "8,Wer Weiß,ohne Adresse,Flex,\n");
        round();
        round();
        assertThat(count("notice where text_key = 'syncs.notice.unread'")).isEqualTo(1);
    }

    private String latestRun() {
        return house.sql()
                .sql("select id::text from sync_run order by id desc limit 1")
                .query(String.class)
                .single();
    }

    @Test
    void aLinkInTheFolderIsNotFollowed() throws IOException {
        Path other = Files.createDirectories(settings.data().sync().resolveSibling("others"));
        Path precious = Files.writeString(other.resolve("precious"), "x");
        Files.setLastModifiedTime(precious, java.nio.file.attribute.FileTime.from(java.time.Instant.EPOCH));
        Files.createDirectories(settings.data().sync());
        Files.createSymbolicLink(settings.data().sync().resolve("done"), other);
        folder.run("");
        assertThat(precious).exists();
        Files.delete(settings.data().sync().resolve("done"));
    }

    @Test
    void whatIsNoListIsRefusedWithTheReasonBesideIt() throws IOException {
        lay("seite.csv", "<html><body>Anmelden</body></html>");
        round();
        assertThat(report("refused")).contains("Webseite");
        Answer wrong = host.upload("/hosting/sync", "file", "x.csv", new byte[0]);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("steht nichts");
    }
}
