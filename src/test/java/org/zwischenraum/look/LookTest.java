package org.zwischenraum.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.color.Color;
import org.zwischenraum.color.Theme;
import org.zwischenraum.color.Tinter;
import org.zwischenraum.community.Looks;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;

/** The house gets a colour and a picture of its own. */
@HouseTest
class LookTest {
    private static final String PATH = "/hosting/house/look";

    @Autowired
    House house;

    @Autowired
    Looks looks;

    @BeforeEach
    void found() {
        house.found();
    }

    @Test
    void onlyHostsChangeHowTheHouseLooks() {
        for (String path : new String[] {PATH, PATH + "/picture"}) {
            assertThat(house.host().get(path).status()).isEqualTo(200);
            assertThat(house.member("mira").get(path).status()).isEqualTo(403);
            assertThat(house.guest().get(path).leadsTo()).startsWith("/sign-in");
        }
        assertThat(house.member("mira").post(PATH, "accent", "#ff0000").status())
                .isEqualTo(403);
        assertThat(house.member("mira").post(PATH + "/picture/removal").status())
                .isEqualTo(403);
        assertThat(looks.get().accent()).isNull();
    }

    @Test
    void theColorIsWornByEveryPageFromTheNextOneOn() {
        assertThat(house.guest().get("/").body()).doesNotContain("/assets/look/");
        Visitor tanja = house.host();
        assertThat(tanja.post(PATH, "accent", "#C8102E").leadsTo()).isEqualTo(PATH + "?saved=yes");
        for (Visitor visitor : new Visitor[] {house.guest(), house.member("mira"), tanja}) {
            String sheet = visitor.get("/")
                    .page()
                    .select("link[rel=stylesheet][href^=/assets/look]")
                    .attr("href");
            assertThat(sheet).startsWith("/assets/look/c8102e/accent.css");
            assertThat(visitor.get(sheet).body()).contains("--sea: #c8102e", "prefers-color-scheme: dark");
        }
        assertThat(tanja.get("/hosting/log").text()).contains("Tanja", "Farbe des Hauses geändert: #c8102e");
    }

    @Test
    void aColorThatCannotBeReadIsKeptAndAnotherIsShown() {
        Visitor tanja = house.host();
        Answer tried = tanja.get(PATH + "?accent=%23ffe600");
        String shown = Tinter.shades(Color.of("#ffe600"), Theme.LIGHT).accent().hex();
        assertThat(tried.text())
                .contains(
                        "#ffe600 ist hier zu blass: Kontrast 1:1, nötig sind 4,5:1",
                        shown,
                        "#ffe600 ist hier gut zu lesen");
        assertThat(looks.get().accent()).isNull();
        tanja.post(PATH, "accent", "#ffe600");
        assertThat(looks.get().accent()).isEqualTo(Color.of("#ffe600"));
        String sheet = house.guest().get("/assets/look/ffe600/accent.css?v=1").body();
        assertThat(sheet).contains("--sea: " + shown, "--sea: #ffe600");
        assertThat(sheet.indexOf("--sea: " + shown)).isLessThan(sheet.indexOf("--sea: #ffe600"));
    }

    @Test
    void ofTwoFieldsTheChangedOneCounts() {
        Visitor tanja = house.host();
        tanja.post(PATH, "accent", "#112233", "picked", "#112233", "before", "#112233");
        assertThat(looks.get().accent()).isEqualTo(Color.of("#112233"));
        tanja.post(PATH, "accent", "#112233", "picked", "#445566", "before", "#112233");
        assertThat(looks.get().accent()).isEqualTo(Color.of("#445566"));
        tanja.post(PATH, "accent", "#778899", "picked", "#445566", "before", "#445566");
        assertThat(looks.get().accent()).isEqualTo(Color.of("#778899"));
        tanja.post(PATH, "accent", Theme.LIGHT.usual().accent().hex());
        assertThat(looks.get().accent()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rot", "#12", "#0e6568;}body{display:none}", "javascript:alert(1)"})
    void whatIsNoColorIsSaid(String typed) {
        Answer again = house.host().post(PATH, "accent", typed);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.problem("accent")).contains("keine Farbe");
        assertThat(again.page().select("#accent").attr("value")).isEqualTo(typed);
        assertThat(looks.get().accent()).isNull();
    }

    @Test
    void theDeviceThatInstallsTheHouseGetsItsColor() throws IOException {
        house.host().post(PATH, "accent", "#c8102e");
        var manifest = house.guest().get("/manifest.webmanifest").json();
        assertThat(manifest.get("theme_color").asString()).isEqualTo("#c8102e");
        String icon = manifest.get("icons").get(1).get("src").asString();
        Answer drawn = house.guest().get(icon);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(drawn.http().body()));
        assertThat(image.getWidth()).isEqualTo(512);
        assertThat(image.getRGB(256, 256) & 0xFFFFFF).isEqualTo(0xC8102E);
        assertThat(house.guest().get(icon.replace("c8102e", "00ff00")).status()).isEqualTo(404);
        assertThat(house.guest().get("/assets/look/c8102e/other.png").status()).isEqualTo(404);
        assertThat(house.guest().get("/assets/look/nocolor/accent.css").status())
                .isEqualTo(404);
        assertThat(house.guest().get("/").body()).contains("content=\"#c8102e\"", "/assets/look/c8102e/icon.svg");
    }

    @Test
    void aPictureStandsBeforeTheNameAndCanBeTakenDown() throws IOException {
        Visitor tanja = house.host();
        assertThat(tanja.upload(PATH + "/picture", "picture", "haus.png", png(), "alt", "Ein Leuchtturm")
                        .leadsTo())
                .startsWith(PATH);
        Answer front = house.guest().get("/");
        String large = front.page().select("main img[alt=Ein Leuchtturm]").attr("src");
        String small = front.page().select(".mark img").attr("src");
        assertThat(width(house.guest().get(large))).isEqualTo(960);
        assertThat(width(house.member("mira").get(small))).isEqualTo(160);
        tanja.post(PATH + "/picture", "alt", "Drei Tische");
        assertThat(house.guest().get("/").page().select("main img").attr("alt")).isEqualTo("Drei Tische");
        tanja.post(PATH + "/picture/removal");
        assertThat(house.guest().get("/").page().select("main img, .mark img")).isEmpty();
        assertThat(house.guest().get(large).status()).isEqualTo(404);
        assertThat(tanja.get("/hosting/log").text())
                .contains("Bild des Hauses geändert", "Bild des Hauses weggenommen");
    }

    @Test
    void whatIsNoPictureIsNotHungUp() {
        Visitor tanja = house.host();
        Answer wrong = tanja.upload(PATH + "/picture", "picture", "haus.png", "<svg></svg>".getBytes());
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problem("picture")).contains("kein Bild");
        assertThat(tanja.upload(PATH + "/picture", "picture", "haus.png", new byte[0])
                        .problem("picture"))
                .contains("Wähle zuerst");
        assertThat(looks.get().hasPicture()).isFalse();
    }

    @Test
    void allPagesOfTheSettingsLeadToEachOther() {
        var links = house.host().get(PATH).page().select("nav.views a");
        assertThat(links.eachAttr("href")).contains("/hosting/house", PATH, "/hosting/house/words", "/hosting/conduct");
        for (String path : links.eachAttr("href"))
            assertThat(house.host()
                            .get(path)
                            .page()
                            .select("nav.views a[aria-current=page]")
                            .attr("href"))
                    .isEqualTo(path);
        assertThat(String.join(" ", links.eachText()).toLowerCase(Locale.ROOT)).contains("aussehen");
    }

    private static int width(Answer picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.http().body())).getWidth();
    }

    private static byte[] png() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1200, 800, BufferedImage.TYPE_INT_ARGB), "png", out);
        return out.toByteArray();
    }
}
