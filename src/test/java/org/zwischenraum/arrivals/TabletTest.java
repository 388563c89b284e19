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

/** A tablet that stands at the door. */
@HouseTest
class TabletTest {
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
    private Space space;

    @BeforeEach
    void theHouseIsOpen() {
        house.found();
        tanja = house.host();
        mira = house.member("mira");
        space = spaces.first();
    }

    @Test
    void aTabletIsOpenedOnceShowsTheCodeAndNobodysNameAndCanBeSignedOff() {
        for (String key : new String[] {"mira", "jonas", "ben"}) arrive(house.member(key), "MEMBERS");
        String link = link(tanja.post("/hosting/door/tablets", "id", space.id(), "name", "Vordertür"));
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
        String link = link(tanja.post("/hosting/door/tablets", "name", "Vordertür"));
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

    private Visitor tablet() {
        Visitor tablet = house.guest();
        tablet.submit(link(tanja.post("/hosting/door/tablets", "name", "Vordertür")));
        return tablet;
    }

    private static String link(Answer made) {
        return made.page().select("#link").attr("value").replaceFirst("^https?://[^/]+", "");
    }

    private static void arrive(Visitor who, String audience) {
        who.post("/floor/presence", "at", "ON_SITE", "state", "OPEN", "audience", audience);
    }
}
