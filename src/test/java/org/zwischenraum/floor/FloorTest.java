package org.zwischenraum.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Apart;
import org.zwischenraum.plans.Plans;
import org.zwischenraum.presences.Presence;
import org.zwischenraum.presences.Presences;
import org.zwischenraum.presences.State;
import org.zwischenraum.spaces.Spaces;

@HouseTest
class FloorTest {
    @Autowired
    House house;

    @Autowired
    Presences presences;

    @Autowired
    Apart apart;

    @Autowired
    Spaces spaces;

    @Autowired
    Plans plans;

    private Visitor mira;
    private Visitor ben;
    private Visitor anna;
    private Visitor tanja;

    @BeforeEach
    void itIsTuesdayMorning() {
        house.found();
        tanja = house.host();
        mira = house.member("mira");
        ben = house.member("ben");
        anna = house.member("anna");
    }

    @Test
    void whoIsInTheHouseAndWhoIsOnlineStandInOneList() {
        comes(mira, "ON_SITE", "OPEN", "MEMBERS", "Startseite, zweiter Anlauf");
        comes(ben, "REMOTE", "FOCUSED", "MEMBERS", "");
        assertThat(anna.get("/floor").text())
                .contains("Mira", "im Haus", "ansprechbar", "Startseite, zweiter Anlauf")
                .contains("Ben", "online dabei", "konzentriert");
        assertThat(people(anna)).containsSubsequence("Mira", "Ben");
        assertThat(anna.get("/").text()).contains("Heute da", "Mira", "Ben");
    }

    @Test
    void aStateStaysWhateverElseOneDoes() {
        comes(mira, "ON_SITE", "FOCUSED", "MEMBERS", "");
        mira.post("/floor/seat", "table", aTable());
        mira.post("/floor/presence", "at", "REMOTE", "audience", "MEMBERS", "intention", "Steuer");
        mira.post("/floor/seat/removal");
        assertThat(presences.of(mira.id()).map(Presence::state)).contains(State.FOCUSED);
        mira.post("/floor/state", "state", "BREAK");
        assertThat(presences.of(mira.id()).map(Presence::state)).contains(State.BREAK);
    }

    @Test
    void nobodyIsShownAsOpenToTalkWhoHasNotSaidSo() {
        mira.post("/floor/presence", "at", "ON_SITE", "audience", "MEMBERS", "intention", "");
        assertThat(people(anna)).contains("Mira").doesNotContain("ansprechbar");
    }

    @Test
    void aBlockedPersonSeesNeitherThemNorAGap() {
        String empty = people(ben);
        comes(mira, "ON_SITE", "OPEN", "MEMBERS", "Buch");
        mira.post("/floor/seat", "table", aTable());
        assertThat(people(ben)).contains("Mira");
        apart.keep(mira.id(), ben.id(), Apart.Kind.BLOCK);
        assertThat(people(ben)).isEqualTo(empty);
        comes(ben, "REMOTE", "OPEN", "MEMBERS", "");
        assertThat(people(mira)).doesNotContain("Ben");
        assertThat(house.program(ben).api("GET", "/api/v1/here").body())
                .contains("Ben")
                .doesNotContain("Mira");
        assertThat(ben.get("/").text()).doesNotContain("Mira");
        assertThat(people(tanja)).contains("Mira", "Ben");
    }

    @Test
    void whoIsInvisibleIsSeenByNobodyNotEvenByHosts() {
        String before = people(tanja);
        comes(mira, "ON_SITE", "OPEN", "ONLY_ME", "");
        assertThat(people(tanja)).isEqualTo(before);
        assertThat(tanja.post("/hosting/door/people/" + mira.id() + "/departure")
                        .status())
                .isEqualTo(404);
        assertThat(mira.get("/floor").text()).contains("Du bist da, unsichtbar");
        comes(mira, "ON_SITE", "OPEN", "HOSTS", "");
        assertThat(people(tanja)).contains("Mira");
        assertThat(people(anna)).doesNotContain("Mira");
    }

    @Test
    void atClosingTimeAPresenceEnds() {
        comes(mira, "ON_SITE", "OPEN", "MEMBERS", "");
        mira.post("/floor/confirmation");
        house.clock().advance(Duration.ofHours(3));
        mira.post("/floor/confirmation");
        house.clock().advance(Duration.ofHours(3));
        mira.post("/floor/confirmation");
        house.runDue();
        assertThat(presences.of(mira.id())).isPresent();
        house.clock().advance(Duration.ofHours(3));
        house.runDue();
        assertThat(presences.of(mira.id())).isEmpty();
    }

    @Test
    void afterALongSilenceTheHouseAsksAndWithoutAnAnswerThePresenceEnds() {
        comes(mira, "ON_SITE", "OPEN", "MEMBERS", "");
        comes(ben, "REMOTE", "OPEN", "MEMBERS", "");
        house.clock().advance(Duration.ofHours(4));
        house.runDue();
        assertThat(mira.get("/inbox").text()).contains("Bist du noch da?");
        assertThat(mira.get("/floor").text()).contains("Ja, noch da");
        ben.post("/floor/confirmation");
        house.clock().advance(Duration.ofMinutes(46));
        house.runDue();
        assertThat(presences.of(mira.id())).isEmpty();
        assertThat(presences.of(ben.id())).isPresent();
    }

    @Test
    void whoCouldHelpWithMyAskIsMarkedWithTheReasonAndTheAskSaysThatTheyAreHere() {
        house.sql()
                .sql(
                        "insert into offer (id, member_id, text, terms, created_at) values (gen_random_uuid(), :id, :text, 'FAVOUR', now())")
                .param("id", anna.id())
                .param("text", "Ich übersetze Verträge ins Spanische")
                .update();
        house.forget();
        comes(anna, "ON_SITE", "OPEN", "MEMBERS", "");
        String ask = mira.post("/asks", "text", "Wer kann meinen Vertrag ins Spanische übersetzen?")
                .leadsTo();
        house.runDue();
        assertThat(mira.get("/floor").page().select("#people .why").text()).contains("bei deinem Anliegen helfen");
        assertThat(mira.get(ask).text()).contains("gerade da");
        assertThat(ben.get("/floor").text()).doesNotContain("Anliegen helfen");
        comes(anna, "ON_SITE", "OPEN", "ONLY_ME", "");
        assertThat(mira.get(ask).text()).doesNotContain("gerade da");
    }

    @Test
    void aHostEndsThePresenceOfSomebodyWhoForgot() {
        comes(mira, "ON_SITE", "OPEN", "MEMBERS", "");
        String departure = "/hosting/door/people/" + mira.id() + "/departure";
        assertThat(anna.post(departure).status()).isEqualTo(403);
        tanja.post(departure);
        assertThat(presences.of(mira.id())).isEmpty();
    }

    @Test
    void programsSayAndReadTheSame() {
        Visitor program = house.program(mira);
        var said = program.api(
                "PUT", "/api/v1/here/me", "{\"at\":\"remote\",\"state\":\"backSoon\",\"intention\":\"Kapitel drei\"}");
        assertThat(said.status()).isEqualTo(200);
        assertThat(said.json().get("state").asString()).isEqualTo("backSoon");
        var one = house.program(anna)
                .api("GET", "/api/v1/here?space=" + spaces.first().id())
                .json()
                .get("items")
                .get(0);
        assertThat(one.get("member").get("name").asString()).startsWith("Mira");
        assertThat(one.get("at").asString()).isEqualTo("remote");
        assertThat(program.api("DELETE", "/api/v1/here/me").status()).isEqualTo(204);
        assertThat(presences.of(mira.id())).isEqualTo(Optional.empty());
        assertThat(house.guest().api("GET", "/api/v1/here").status()).isEqualTo(401);
    }

    @Test
    void aPlannedDayIsSeenByHostsAndContactsUnlessWidened() {
        mira.post("/floor/days", "day", "2026-07-15", "from", "10:00", "audience", "CONTACTS");
        ben.post("/floor/days", "day", "2026-07-15", "from", "09:30", "audience", "MEMBERS");
        assertThat(mira.post("/floor/days", "day", "2026-07-01").status()).isEqualTo(422);
        house.clock().advance(Duration.ofHours(21));
        assertThat(tanja.get("/floor").page().select("#coming").text()).containsSubsequence("Ben", "Mira", "ab 10:00");
        assertThat(anna.get("/floor").page().select("#coming").text())
                .contains("Ben")
                .doesNotContain("Mira");
        comes(ben, "REMOTE", "OPEN", "MEMBERS", "");
        assertThat(anna.get("/floor").page().select("#coming").text()).doesNotContain("Ben");
    }

    @Test
    void whoCameUnseenIsStillExpected() {
        mira.post("/floor/days", "day", "2026-07-14", "audience", "MEMBERS");
        String before = anna.get("/floor").page().select("#coming").text();
        assertThat(before).contains("Mira");
        comes(mira, "ON_SITE", "OPEN", "ONLY_ME", "");
        assertThat(anna.get("/floor").page().select("#coming").text()).isEqualTo(before);
        comes(mira, "ON_SITE", "OPEN", "MEMBERS", "");
        assertThat(anna.get("/floor").page().select("#coming").text()).doesNotContain("Mira");
    }

    @Test
    void hostsSeeHowManyCameOnWhichWeekdayAndAfterTwoWeeksNothing() {
        for (Visitor who : java.util.List.of(mira, ben, anna)) comes(who, "ON_SITE", "OPEN", "MEMBERS", "");
        assertThat(tanja.get("/hosting").text()).doesNotContain("Wann Leute da sind");
        house.clock().advance(Duration.ofDays(1));
        String card = tanja.get("/hosting").page().select("table").text();
        assertThat(card).contains("3").doesNotContain("Mira");
        house.clock().advance(Duration.ofDays(14));
        house.runDue();
        assertThat(house.sql()
                        .sql("select count(*) from movement")
                        .query(Integer.class)
                        .single())
                .isLessThanOrEqualTo(3);
        assertThat(tanja.get("/hosting").text()).doesNotContain("Wann Leute da sind");
    }

    private void comes(Visitor who, String at, String state, String audience, String intention) {
        assertThat(who.post("/floor/presence", "at", at, "state", state, "audience", audience, "intention", intention)
                        .status())
                .isEqualTo(303);
    }

    private String people(Visitor viewer) {
        var page = viewer.get("/floor").page();
        return page.select("#people").text() + page.select(".here-plan").text();
    }

    private String aTable() {
        return plans.of(spaces.first().id()).tables().getFirst().id().toString();
    }
}
