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
import org.zwischenraum.spaces.Space;
import org.zwischenraum.spaces.Spaces;

/** Coming in by the code at the door, and through a host. */
@HouseTest
class ArrivalTest {
    @Autowired
    House house;

    @Autowired
    Spaces spaces;

    @Autowired
    DoorCodes codes;

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
}
