package org.zwischenraum.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;

/** The house's words are a file: to take along, apart or with all others, and to bring. */
@HouseTest
class WordFilesTest {
    private static final String FILE = """
            [screen-printer] trade
            de: Keller, Druckkeller
            not de: Plakatdruck

            [house-kiln] thing
            en: the old kiln
            helped by: screen-printer, no-such-thing
            """;

    @Autowired
    House house;

    private Visitor tanja;

    @BeforeEach
    void found() {
        house.found();
        tanja = house.host();
    }

    @Test
    void aFileIsLookedAtBeforeItIsTaken() {
        Answer seen = upload(FILE);
        assertThat(seen.text())
                .contains("von 2 Begriffen", "„no-such-thing“, das es nicht gibt", "hat keinen Namen auf Deutsch");
        assertThat(tanja.get("/hosting/words").text()).contains("Noch nichts.");
        take(seen.page().select("textarea").val());
        assertThat(tanja.get("/hosting/words").text()).contains("Druckkeller", "the old kiln");
        assertThat(tanja.get("/hosting/log").text()).contains("übernahm eine Datei");
    }

    @Test
    void whatIsTakenAlongIsTakenInAgainAsTheSame() {
        take(FILE);
        String file = tanja.get("/hosting/words/house.txt").body();
        assertThat(file)
                .contains("de: Keller, Druckkeller", "not de: Plakatdruck", "[house-kiln] thing")
                .doesNotContain("no-such-thing");
        tanja.post("/hosting/words/concepts/screen-printer/removal");
        tanja.post("/hosting/words/concepts/house-kiln/removal");
        assertThat(tanja.get("/hosting/words/house.txt").body()).doesNotContain("Keller", "kiln");
        take(file);
        assertThat(blocks(tanja.get("/hosting/words/house.txt").body())).isEqualTo(blocks(file));
    }

    @Test
    void allWordsTogetherAreTheFilesOfTheLexiconAndTheHousesBesideThem() throws IOException {
        take(FILE);
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(
                tanja.get("/hosting/words/lexicon.zip").http().body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                names.add(entry.getName());
        }
        assertThat(names)
                .contains("house.txt", "lexicon/crafts.txt", "lexicon/law.txt")
                .hasSizeGreaterThan(60);
    }

    @Test
    void whatIsNoSuchFileIsRefusedInWords() {
        assertThat(upload("").text()).contains("Darin steht kein Begriff");
        assertThat(upload("[a] trade\nde: A\nfr: A").text()).contains("Zeile 3 ist nicht zu verstehen");
        assertThat(upload("x".repeat(250_000)).text()).contains("zu groß");
        assertThat(upload("<script>alert(1)</script>").body()).doesNotContain("<script>alert");
        assertThat(take("[a] trade\nde: " + "lang".repeat(100)).status()).isEqualTo(422);
        assertThat(take("[" + "a".repeat(100) + "] trade\nde: A").status()).isEqualTo(422);
        assertThat(tanja.get("/hosting/words").text()).contains("Noch nichts.");
    }

    @Test
    void wholeSentencesOfAsksAreTakenToo() {
        take("[screen-printer] trade\nde asks: Wer druckt uns Kellerplakate?\nnot en asks: Gig poster in riso pink");
        Answer page = tanja.get("/hosting/words/concepts/screen-printer");
        assertThat(page.text()).contains("Wer druckt uns Kellerplakate?");
        assertThat(page.page().select(".items s").eachText()).containsExactly("Gig poster in riso pink");
        assertThat(tanja.get("/hosting/words").text()).contains("So fragen Leute danach Wer druckt uns Kellerplakate?");
    }

    private static List<String> blocks(String file) {
        return file.lines().filter(line -> !line.startsWith("#")).sorted().toList();
    }

    private Answer upload(String file) {
        return tanja.upload("/hosting/words/import", "file", "house.txt", file.getBytes(StandardCharsets.UTF_8));
    }

    private Answer take(String content) {
        return tanja.post("/hosting/words/import", "content", content, "take", "true");
    }
}
