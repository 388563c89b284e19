package org.zwischenraum.installed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.web.Room;
import org.zwischenraum.web.Standing;
import tools.jackson.databind.JsonNode;

/** The house on a phone, as the phone asks for it. */
@HouseTest
class InstalledTest {
    private static final Pattern LOADED = Pattern.compile("importScripts\\(\"([^\"]+)\"\\);");

    @Autowired
    House house;

    @Autowired
    ObjectProvider<Room> rooms;

    private Visitor mira;

    @BeforeEach
    void found() {
        house.found();
        mira = house.member("mira");
    }

    @ParameterizedTest
    @CsvSource({"de,Heute,Ich suche,Wer ist da", "en,Today,Looking for,Who is here", "es,Hoy,Busco,Quién está"})
    void theManifestSpeaksTheReadersLanguage(String language, String today, String asks, String floor) {
        Answer answer = house.guest()
                .send(house.guest().request("/manifest.webmanifest").setHeader("Accept-Language", language));
        JsonNode manifest = answer.json();
        assertThat(answer.header("Content-Type")).hasValue("application/manifest+json");
        assertThat(manifest.get("name").asString()).isEqualTo("Haus am Hafen");
        assertThat(manifest.get("lang").asString()).isEqualTo(language);
        assertThat(all(manifest, "shortcuts", "name")).containsExactlyInAnyOrder(today, asks, floor);
        assertThat(manifest.get("share_target").get("action").asString()).isEqualTo("/share");
    }

    @Test
    void theIconsAndShortcutsOfTheManifestAreThere() {
        JsonNode manifest = mira.get("/manifest.webmanifest").json();
        assertThat(all(manifest, "icons", "sizes")).containsExactly("192x192", "512x512", "512x512");
        assertThat(all(manifest, "icons", "purpose")).contains("any", "maskable");
        for (String icon : all(manifest, "icons", "src")) {
            Answer picture = house.guest().get(icon);
            assertThat(picture.header("Content-Type")).as(icon).hasValue("image/png");
        }
        for (String shortcut : all(manifest, "shortcuts", "url"))
            assertThat(mira.get(shortcut).status()).isEqualTo(200);
    }

    @Test
    void theWorkerIsAskedForAnewAndLoadsWhatModulesBring() {
        Answer worker = house.guest().get("/service-worker.js");
        assertThat(worker.header("Cache-Control")).hasValue("no-cache");
        List<String> loaded = LOADED.matcher(worker.body())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(loaded).anyMatch(script -> script.contains("outbox.js"));
        for (String script : loaded)
            assertThat(house.guest().get(script).status()).isEqualTo(200);
    }

    @Test
    void aPageSaysWhoseItIsAndThatOfAGuestIsNotKept() {
        Answer hers = mira.get("/asks");
        assertThat(hers.header(PageMarks.READER)).hasValue(mira.id().toString());
        assertThat(hers.header(PageMarks.KEEP)).isPresent();
        Answer front = house.guest().get("/");
        assertThat(front.header(PageMarks.READER)).hasValue(PageMarks.NOBODY);
        assertThat(front.header(PageMarks.KEEP)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in", "/sign-in/secret", "/address/secret", "/me/tokens", "/me/settings", "/me/passkeys",
                "/me/sessions", "/cards/secret", "/visits/secret", "/welcome/secret", "/join/secret", "/door",
                "/door/tablets/secret", "/arrivals/1/codes/2", "/calls/1", "/phonecalls/1", "/hosting",
                        "/hosting/members",
                "/people/1/apart", "/people/1/reports", "/people/1/phonecalls/new", "/days/export", "/offline"
            })
    void keysDoorsCallsAndThePapersOfHostsAreNeverKept(String path) {
        assertThat(PageMarks.mayBeKept(path)).isFalse();
    }

    /** A new room is not kept until somebody has thought about it: then it stands in {@link PageMarks}. */
    @Test
    void eachRoomOfMembersCanBeReadWithoutANetwork() {
        Stream<Room> ofMembers = rooms.stream().filter(room -> Standing.MEMBER.reaches(room.from()));
        assertThat(ofMembers).allMatch(room -> PageMarks.mayBeKept(room.path()));
    }

    @Test
    void aFormThatHasWaitedIsSentWithAPassOfItsWriter() {
        JsonNode pass = mira.get("/offline/pass").json();
        assertThat(pass.get("reader").asString()).isEqualTo(mira.id().toString());
        assertThat(mira.post(
                                "/news",
                                "text",
                                "Buch ist fertig",
                                "_csrf",
                                pass.get("token").asString())
                        .status())
                .isEqualTo(303);
        assertThat(house.guest().get("/offline/pass").json().get("reader").asString())
                .isEqualTo(PageMarks.NOBODY);
    }

    @Test
    void whatIsSharedBeginsAnAskAndIsKeptNowhere() {
        Answer shared = mira.get("/share?title=Stoff&text=Wer+n%C3%A4ht+das%3F+https://example.org/muster");
        Answer form = mira.get(shared.leadsTo());
        assertThat(form.page().select("textarea[name=text]").text()).isEqualTo("Stoff Wer näht das?");
        assertThat(form.page().select("input[name=link]").attr("value")).isEqualTo("https://example.org/muster");
        assertThat(house.sql().sql("select count(*) from ask").query(Long.class).single())
                .isZero();
    }

    @Test
    void whoeverIsNotSignedInComesToTheAskThroughTheDoor() {
        Answer door = house.guest().get("/share?text=Hallo+du");
        assertThat(door.leadsTo()).isEqualTo("/sign-in?to=%2Fshare%3Ftext%3DHallo%2Bdu");
        assertThat(house.guest()
                        .get(door.leadsTo())
                        .page()
                        .select("input[name=to]")
                        .attr("value"))
                .isEqualTo("/share?text=Hallo+du");
    }

    private static List<String> all(JsonNode manifest, String list, String field) {
        List<String> values = new ArrayList<>();
        manifest.get(list).forEach(one -> values.add(one.get(field).asString()));
        return values;
    }
}
