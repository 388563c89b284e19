package org.zwischenraum.mine;

import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;

@HouseTest
class TakeoutTest {
    @Autowired
    House house;

    @Autowired
    Takeouts takeouts;

    private Visitor mira;
    private Visitor jonas;

    @BeforeEach
    void miraHasDoneSomeThings() {
        house.found();
        mira = house.member("mira");
        jonas = house.member("jonas");
        String ask =
                mira.post("/asks", "text", "Wer kennt sich mit Linoldruck aus?").leadsTo();
        jonas.post(ask + "/answers", "text", "Das schreibt Jonas.");
        mira.post("/me/offers", "text", "Aquarelle", "terms", "FAVOUR", "audience", "ONLY_ME");
    }

    @Test
    void everythingOfMineLiesInOneFileAndNothingOfOthers() throws IOException {
        Map<String, String> files = takeAlong();
        assertThat(files.get("asks.json")).contains("Linoldruck", "createdAt");
        assertThat(files.get("offers.json")).contains("Aquarelle", "ONLY_ME");
        assertThat(files.get("account.json")).contains("mira.sommer@example.org");
        assertThat(files.get("README.txt")).contains("asks.json  1");
        assertThat(String.join("\n", files.values())).doesNotContain("Das schreibt Jonas");
        VCard card = Ezvcard.parse(files.get("me.vcf")).first();
        assertThat(card.getFormattedName().getValue())
                .isEqualTo(house.memberOf(mira).name());
        assertThat(card.validate(ezvcard.VCardVersion.V4_0).isEmpty()).isTrue();
    }

    @Test
    void whatHostsHidIsInItWithWhatWasSaidToThat() throws IOException {
        String ask = mira.post("/asks", "text", "Wer will Pillen?").leadsTo();
        house.host().post(ask.replace("/asks/", "/texts/ask/") + "/hiding", "reason", "Werbung");
        String hidden =
                mira.get("/me/log").page().select("a[href^=/me/hidden/]").attr("href");
        mira.post(hidden + "/appeal", "words", "Das ist mein Beruf");
        assertThat(takeAlong().get("hiddenTexts.json")).contains("Wer will Pillen?", "Werbung", "Das ist mein Beruf");
    }

    @Test
    void itIsToldWhenItIsReadyAndGoneAfterAWeek() throws IOException {
        mira.post("/me/mine/takeouts");
        assertThat(mira.get("/me/mine").text()).contains("Wird gepackt");
        mira.post("/me/mine/takeouts");
        house.runDue();
        assertThat(mira.get("/inbox").text()).contains("liegt eine Woche zum Herunterladen bereit");
        Takeout takeout = takeouts.latest(house.memberOf(mira)).orElseThrow();
        assertThat(Files.exists(takeouts.file(takeout.id()))).isTrue();
        house.clock().advance(Duration.ofDays(8));
        house.runDue();
        assertThat(Files.exists(takeouts.file(takeout.id()))).isFalse();
        assertThat(mira.get("/me/mine").text()).doesNotContain("Herunterladen");
    }

    @Test
    void nobodyElseGetsItAndAnOpenBrowserIsAskedWhoItIs() {
        mira.post("/me/mine/takeouts");
        house.runDue();
        String file = mira.get("/me/mine").page().select("a[download]").attr("href");
        assertThat(jonas.get(file).status()).isEqualTo(404);
        assertThat(house.host().get(file).status()).isEqualTo(404);
        assertThat(house.guest().get(file).status()).isNotEqualTo(200);
        house.clock().advance(Duration.ofHours(2));
        assertThat(mira.get(file).leadsTo()).startsWith("/me/proof");
    }

    private Map<String, String> takeAlong() throws IOException {
        mira.post("/me/mine/takeouts");
        house.runDue();
        Takeout takeout = takeouts.latest(house.memberOf(mira)).orElseThrow();
        Map<String, String> files = new TreeMap<>();
        try (InputStream in = Files.newInputStream(takeouts.file(takeout.id()));
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return files;
    }
}
