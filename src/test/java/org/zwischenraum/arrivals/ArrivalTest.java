package org.zwischenraum.arrivals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Apart;
import org.zwischenraum.spaces.Space;
import org.zwischenraum.spaces.Spaces;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.QrCode;

/** Coming in by the code at the door, past a tablet, and through a host. */
@HouseTest
class ArrivalTest {
    @Autowired
    House house;

    @Autowired
    Spaces spaces;

    @Autowired
    Apart apart;

    @Autowired
    DoorCodes codes;

    @Autowired
    Links links;

    private Visitor tanja;
    private Visitor mira;
    private Visitor jonas;
    private Space space;

    @BeforeEach
    void theHouseIsOpen() {
        house.found();
        tanja = house.host();
        mira = house.member("mira");
        jonas = house.member("jonas");
        space = spaces.first();
    }

    @Test
    void whoScansTheCodeIsToldWhoWillSeeItAndIsThereWithOneTap() {
        Answer page = mira.follow(mira.get(codes.path(space)));
        assertThat(page.text()).contains("Schön, dass du da bist", "Wer das sieht");
        assertThat(page.page().select("option[selected]").text()).isEqualTo("alle Mitglieder");
        Answer there = arrive(mira, "MEMBERS");
        assertThat(there.text()).contains("Du bist da, im Haus", "Das sehen alle Mitglieder");
        assertThat(jonas.get("/floor").text()).contains("Mira");
    }

    @Test
    void whoHasNotSignedInIsLedToTheSignInAndBack() {
        Visitor phone = house.guest();
        Answer page = phone.follow(phone.get(codes.path(space)));
        assertThat(page.text()).contains("Du stehst an der Tür").doesNotContain("Mira");
        assertThat(page.page().select("main a[href^=/sign-in]").attr("href")).isEqualTo("/sign-in?to=" + door());
    }

    @Test
    void aFriendOfTheCommunityIsToldHowToComeAndNotToSignInOnceMore() {
        Visitor lucia = house.friend("lucia");
        Answer page = lucia.follow(lucia.get(codes.path(space)));
        assertThat(page.text()).contains("círculo de amistades", "vienes de visita", "un miembro te envía un enlace");
        assertThat(page.page().select("main a[href=/contact]")).hasSize(1);
        assertThat(page.page().select("main a[href^=/sign-in]")).isEmpty();
        tanja.post("/hosting/door/guests");
        assertThat(lucia.get(door()).text())
                .contains("pregunta a quien lo lleva")
                .doesNotContain("invitación");
    }

    @Test
    void anOldAForgedAndAStrangeCodeAreAnsweredKindly() {
        String code = codes.path(space);
        assertThat(mira.get(code).status()).isEqualTo(303);
        house.clock().advance(Duration.ofSeconds(61));
        Answer over = mira.get(code);
        assertThat(over.status()).isEqualTo(410);
        assertThat(over.text()).contains("weitergezogen", "Scann einfach noch einmal");
        assertThat(mira.get(door() + "/codes/zzz.AAAA").text()).contains("kennt die Tür nicht");
        assertThat(mira.get("/arrivals/" + mira.id() + "/codes/zzz.AAAA").status())
                .isEqualTo(404);
    }

    @Test
    void aTabletIsOpenedOnceShowsTheCodeAndNobodysNameAndCanBeSignedOff() {
        for (String key : new String[] {"mira", "jonas", "ben"}) arrive(house.member(key), "MEMBERS");
        Answer made = tanja.post("/hosting/door/tablets", "id", space.id(), "name", "Vordertür");
        String link = made.page().select("#link").attr("value").replaceFirst("^https?://[^/]+", "");
        Visitor tablet = house.guest();
        Answer door = tablet.submit(link);
        assertThat(door.page().select("svg.qr")).hasSize(1);
        assertThat(door.page().text()).contains("3 im Haus").doesNotContain("Mira", "Jonas", "Ben");
        assertThat(tablet.get("/door/now").status()).isEqualTo(200);
        assertThat(tablet.get("/floor").status()).isEqualTo(303);
        assertThat(house.guest().submit(link).status()).isEqualTo(403);
        assertThat(house.guest().get("/door").status()).isEqualTo(403);
        assertThat(tanja.get("/hosting/door").text()).contains("Vordertür", "zuletzt gemeldet");
        tanja.post("/hosting/door/tablets/" + space.id() + "/revocation");
        assertThat(tablet.get("/door/now").status()).isEqualTo(403);
        assertThat(tablet.get("/door").text()).contains("kennt das Haus nicht");
    }

    @Test
    void theTabletCountsOnlyWhomEverybodyMaySee() {
        Visitor tablet = tablet();
        for (String key : new String[] {"mira", "jonas", "ben"}) arrive(house.member(key), "MEMBERS");
        arrive(house.member("rike"), "CONTACTS");
        assertThat(tablet.get("/door/now").page().text()).contains("3 im Haus");
        apart.keep(mira.id(), house.member("paul").id(), Apart.Kind.BLOCK);
        assertThat(tablet.get("/door/now").page().text()).doesNotContain("im Haus");
    }

    @Test
    void theTabletRestsWhenTheHouseIsClosed() {
        Visitor tablet = tablet();
        assertThat(tablet.get("/door/now").page().select("[data-night]")).isEmpty();
        house.clock().advance(Duration.ofHours(12));
        assertThat(tablet.get("/door/now").page().select("[data-night]")).hasSize(1);
    }

    @Test
    void aHostChecksSomebodyInWhoSeesItAndUndoesIt() {
        assertThat(tanja.get("/hosting/door?who=mir").text()).contains("Mira", "Eintragen");
        in(mira);
        assertThat(tanja.get("/floor").text()).contains("Mira");
        assertThat(mira.get("/inbox").text()).contains("Tanja hat dich im Haus eingetragen");
        String story =
                mira.get("/inbox").page().select("a[href^=/arrivals/hosted]").attr("href");
        if (story.isEmpty()) story = "/arrivals/hosted/" + hosted();
        assertThat(mira.get(story).text()).contains("Tanja", "deine Kontakte und wer den Space führt");
        assertThat(jonas.get(story).status()).isEqualTo(404);
        assertThat(jonas.get("/floor").text()).doesNotContain("Mira");
        mira.submit(story + "/reversal");
        assertThat(tanja.get("/floor").page().select("#people").text()).doesNotContain("Mira");
        assertThat(tanja.get("/hosting/log").text()).contains("trug Mira", "ein");
    }

    @Test
    void aHostMakesNobodyMoreVisibleThanTheyLastChose() {
        arrive(mira, "MEMBERS");
        mira.post("/floor/presence/removal");
        in(mira);
        assertThat(jonas.get("/floor").page().select("#people").text()).contains("Mira");
        mira.post("/floor/presence/removal");
        arrive(mira, "ONLY_ME");
        mira.post("/floor/presence/removal");
        in(mira);
        assertThat(jonas.get("/floor").page().select("#people").text()).doesNotContain("Mira");
        assertThat(tanja.get("/floor").page().select("#people").text()).doesNotContain("Mira");
    }

    @Test
    void aHostDoesNotFindOutWhoIsHereUnseen() {
        arrive(mira, "ONLY_ME");
        String before =
                tanja.get("/hosting/door?who=mira").page().select("#people").text();
        assertThat(before).contains("Eintragen").doesNotContain("ist da");
        in(mira);
        assertThat(tanja.get("/hosting/door?who=mira").page().select("#people").text())
                .contains("Heute von euch eingetragen: Mira");
        assertThat(tanja.get("/floor").page().select("#people").text()).doesNotContain("Mira");
        assertThat(mira.get("/floor").text()).contains("unsichtbar");
    }

    @Test
    void whoWasCheckedOutByAHostComesBackAsBefore() {
        arrive(mira, "CONTACTS");
        tanja.submit("/hosting/door/people/" + mira.id() + "/departure");
        assertThat(mira.get("/inbox").text()).contains("Tanja hat dich ausgetragen");
        assertThat(mira.get("/floor").text()).contains("Bist du da?");
        mira.submit("/arrivals/hosted/" + hosted() + "/reversal");
        assertThat(mira.get("/floor").text()).contains("Du bist da", "meine Kontakte und wer den Space führt");
    }

    @Test
    void onlyHostsLookAfterTheDoor() {
        for (String door : new String[] {"/hosting/door", "/hosting/door/poster"}) {
            assertThat(tanja.get(door).status()).isEqualTo(200);
            assertThat(mira.get(door).status()).isEqualTo(403);
            assertThat(house.guest().get(door).leadsTo()).startsWith("/sign-in");
        }
        assertThat(mira.post("/hosting/door/people/" + jonas.id() + "/arrival").status())
                .isEqualTo(403);
    }

    @Test
    void aTabletShowsAGoodCodeForDaysUntilItIsSignedOff() {
        Visitor tablet = tablet();
        house.clock().advance(Duration.ofHours(12));
        assertThat(tablet.get("/door").page().select("[data-night]")).hasSize(1);
        for (int day = 1; day <= 10; day++) {
            house.clock().advance(Duration.ofHours(24));
            house.runDue();
            String code = QrCode.svg(links.to(codes.path(space)), "QR-Code: Ich bin da");
            assertThat(tablet.get("/door/now").body()).as("on day " + day).contains(code);
        }
        assertThat(tablet.get("/door").header("Set-Cookie").orElseThrow()).contains("zw_door=", "Max-Age=34560000");
        assertThat(tanja.get("/hosting/door").text()).contains("Vordertür", "zuletzt gemeldet");
        String revocation = tanja.get("/hosting/door")
                .page()
                .select("#tablets form[action$=/revocation]")
                .attr("action");
        tanja.post(revocation);
        assertThat(tablet.get("/door/now").status()).isEqualTo(403);
        assertThat(tablet.get("/door").status()).isEqualTo(403);
        assertThat(tanja.get("/hosting/door").page().select("#tablets li")).isEmpty();
    }

    @Test
    void whoSendsTheLinkOfATabletAgainFromTheTabletStillHasItsKey() {
        Answer made = tanja.post("/hosting/door/tablets", "name", "Vordertür");
        String link = made.page().select("#link").attr("value").replaceFirst("^https?://[^/]+", "");
        Visitor tablet = house.guest();
        tablet.submit(link);
        assertThat(tablet.submit(link).page().select("svg.qr")).hasSize(1);
        assertThat(tablet.follow(tablet.get(link)).page().select("svg.qr")).hasSize(1);
        assertThat(house.guest().get(link).status()).isEqualTo(403);
    }

    @Test
    void aTabletWhoseLinkNobodyOpenedInTimeDoesNotWaitForEver() {
        tanja.post("/hosting/door/tablets", "name", "Hintertür");
        assertThat(tanja.get("/hosting/door").text()).contains("Hintertür", "wartet darauf");
        house.clock().advance(Tablets.WAITING.plusMinutes(1));
        assertThat(tanja.get("/hosting/door").text()).doesNotContain("Hintertür");
        house.clock().advance(Duration.ofHours(1));
        house.runDue();
        assertThat(house.sql()
                        .sql("select count(*) from tablet")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Answer arrive(Visitor who, String audience) {
        return who.submit(
                "/floor/presence",
                "space",
                space.id(),
                "at",
                "ON_SITE",
                "state",
                "OPEN",
                "audience",
                audience,
                "to",
                door());
    }

    private void in(Visitor who) {
        assertThat(tanja.post("/hosting/door/people/" + who.id() + "/arrival").status())
                .isEqualTo(303);
    }

    private String door() {
        return "/arrivals/" + space.id();
    }

    private String hosted() {
        return house.sql()
                .sql("select id::text from hosted_arrival order by done_at desc, id desc limit 1")
                .query(String.class)
                .single();
    }

    private Visitor tablet() {
        Answer made = tanja.post("/hosting/door/tablets", "name", "Vordertür");
        Visitor tablet = house.guest();
        tablet.submit(made.page().select("#link").attr("value").replaceFirst("^https?://[^/]+", ""));
        return tablet;
    }
}
