package org.zwischenraum.arrivals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Apart;
import org.zwischenraum.plans.Plans;
import org.zwischenraum.spaces.Spaces;
import org.zwischenraum.web.Ids;

/** "Komm am Donnerstag zu mir an den Tisch." */
@HouseTest
class GuestLinkTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 14);

    @Autowired
    House house;

    @Autowired
    Spaces spaces;

    @Autowired
    Plans plans;

    @Autowired
    Apart apart;

    @Autowired
    DoorCodes codes;

    private Visitor tanja;
    private Visitor mira;
    private Visitor jonas;
    private Visitor guest;

    @BeforeEach
    void theHouseIsOpen() {
        house.found();
        tanja = house.host();
        mira = house.member("mira");
        jonas = house.member("jonas");
        guest = house.guest();
    }

    @Test
    void aGuestReadsTheInvitationAndOnTheDayComesInWithWhatTheyChoose() {
        String visit = invite(TODAY.plusDays(1));
        Answer before = guest.get(visit);
        assertThat(before.text())
                .contains("Mira", "lädt dich ein", "Haus am Hafen", "09:00 bis 18:00", "Am Tag selbst");
        assertThat(before.page().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        guest.post(visit + "/arrival", "name", "Ole", "agreed", "true");
        assertThat(jonas.get("/floor").text()).doesNotContain("Ole");

        house.clock().advance(Duration.ofDays(1));
        Answer here = guest.submit(visit + "/arrival", "name", "Ole", "line", "Baut Boote", "agreed", "true");
        assertThat(here.text()).contains("Die Mitglieder sehen: Ole, zu Gast bei Mira");
        assertThat(jonas.get("/floor").text()).contains("Ole", "zu Gast bei Mira", "Baut Boote");
        assertThat(mira.get("/inbox").text())
                .contains("Dein Gast ist angekommen")
                .doesNotContain("Ole");
        guest.post(visit + "/departure");
        assertThat(jonas.get("/floor").text()).doesNotContain("Ole");
    }

    @Test
    void theDayAfterNothingIsLeftAndTheLinkLeadsNowhere() {
        String visit = invite(TODAY);
        arrive(visit, "Ole");
        house.clock().advance(Duration.ofHours(15));
        Answer over = guest.get(visit);
        assertThat(over.status()).isEqualTo(410);
        assertThat(over.text()).contains("gilt nicht mehr");
        house.runDue();
        assertThat(count("guest_link")).isZero();
        assertThat(count("day_guest")).isZero();
    }

    @Test
    void whereAHouseHasClosedForGoodNothingOfItsGuestsIsLeftEither() {
        UUID park = Ids.next();
        tanja.post("/spaces", "id", park, "name", "Café am Park", "kind", "CAFE");
        guest.post(
                link(mira.post("/guests", "day", TODAY, "space", park)) + "/arrival", "name", "Ole", "agreed", "true");
        assertThat(count("day_guest")).isEqualTo(1);
        tanja.post("/spaces/" + park + "/closure");
        house.clock().advance(Duration.ofDays(1));
        house.runDue();
        assertThat(count("guest_link")).isZero();
        assertThat(count("day_guest")).isZero();
    }

    @Test
    void guestsGoWhenTheHouseCloses() {
        arrive(invite(TODAY), "Ole");
        assertThat(jonas.get("/floor").text()).contains("Ole");
        house.clock().advance(Duration.ofHours(8).plusMinutes(1));
        assertThat(jonas.get("/floor").text()).doesNotContain("Ole");
    }

    @Test
    void whoWantsToBeSeenByNobodyIsCountedByNobody() {
        String visit = invite(TODAY);
        Answer here = guest.submit(visit + "/arrival", "name", "Ole", "unseen", "true", "agreed", "true");
        assertThat(here.text()).contains("Niemand sieht dich");
        assertThat(mira.get("/floor").text()).doesNotContain("Ole", "Zu Gast");
        assertThat(mira.get("/inbox").text()).doesNotContain("Dein Gast");
        assertThat(tanja.get("/hosting/door").text())
                .contains("ein Gast eingeladen")
                .doesNotContain("gezeigt.");
        assertThat(count("day_guest where name <> ''")).isZero();
    }

    @Test
    void withoutANameOrAYesNothingIsKept() {
        String visit = invite(TODAY);
        assertThat(guest.post(visit + "/arrival", "agreed", "true").problem("name"))
                .contains("wie man dich nennen darf");
        assertThat(guest.post(visit + "/arrival", "name", "Ole").problem("agreed"))
                .contains("Ohne dein Ja");
        assertThat(count("day_guest")).isZero();
    }

    @Test
    void whoIsApartFromTheMemberDoesNotSeeTheGuest() {
        Visitor rike = house.member("rike");
        String visit = invite(TODAY);
        arrive(visit, "Ole");
        assertThat(rike.get("/floor").text()).contains("Ole");
        apart.keep(mira.id(), rike.id(), Apart.Kind.BLOCK);
        assertThat(rike.get("/floor").body()).doesNotContain("Ole", "Zu Gast");
        assertThat(tanja.get("/floor").text()).contains("Ole");
    }

    @Test
    void theGuestSitsAtTheTableOfTheInvitation() {
        var table = plans.of(spaces.first().id()).tables().getFirst();
        String visit = link(mira.post("/guests", "day", TODAY, "table", table.id(), "fullName", "true"));
        assertThat(guest.get(visit).title()).contains(table.name());
        arrive(visit, "Ole");
        assertThat(jonas.get("/floor").text()).contains("zu Gast bei Mira", table.name());
    }

    @Test
    void aLinkTakenBackLeadsNowhereAndIsNobodyElses() {
        Answer made = mira.post("/guests", "day", TODAY);
        String visit = link(made);
        arrive(visit, "Ole");
        assertThat(jonas.get(made.leadsTo()).status()).isEqualTo(404);
        assertThat(jonas.post(made.leadsTo() + "/revocation").status()).isEqualTo(404);
        assertThat(house.guest().get(made.leadsTo()).leadsTo()).startsWith("/sign-in");
        mira.post(made.leadsTo() + "/revocation");
        assertThat(guest.get(visit).status()).isEqualTo(410);
        assertThat(jonas.get("/floor").text()).doesNotContain("Ole");
        assertThat(count("day_guest")).isZero();
    }

    @Test
    void onlyAFewInvitationsAreOpenAtOnceAndForDaysToCome() {
        for (int i = 0; i < GuestLinks.OPEN_AT_MOST; i++) invite(TODAY.plusDays(i));
        assertThat(mira.post("/guests", "day", TODAY.plusDays(9)).status()).isEqualTo(409);
        assertThat(jonas.post("/guests", "day", TODAY.minusDays(1)).problem("day"))
                .contains("vorbei");
        assertThat(jonas.post("/guests", "day", TODAY.plusDays(61)).problem("day"))
                .contains("weit hin");
        assertThat(jonas.post("/guests", "day", "").problem("day")).isNotEmpty();
    }

    @Test
    void hostsSwitchGuestsOffAndOn() {
        String visit = invite(TODAY);
        arrive(visit, "Ole");
        assertThat(tanja.get("/hosting").text()).contains("Heute ist ein Gast eingeladen");
        assertThat(tanja.get("/hosting/door").text()).contains("ein Gast eingeladen", "Einer davon hat sich gezeigt");
        tanja.post("/hosting/door/guests");
        assertThat(guest.get(visit).status()).isEqualTo(410);
        assertThat(jonas.get("/floor").text()).doesNotContain("Ole", "Bring jemanden mit");
        assertThat(jonas.post("/guests", "day", TODAY).status()).isEqualTo(403);
        tanja.post("/hosting/door/guests", "welcome", "true");
        assertThat(guest.get(visit).status()).isEqualTo(200);
        assertThat(tanja.get("/hosting/log").text()).contains("schaltete Gäste-Links ab");
    }

    @Test
    void whereHostsWantItGuestsComeInWithTheCodeAtTheDoor() {
        String visit = invite(TODAY);
        tanja.post("/hosting/door/guests", "welcome", "true", "atTheDoor", "true");
        assertThat(guest.get(visit).text()).contains("Scann den Code an der Tür");
        guest.post(visit + "/arrival", "name", "Ole", "agreed", "true");
        assertThat(count("day_guest")).isZero();
        Answer scanned = guest.follow(guest.get(codes.path(spaces.first())));
        assertThat(scanned.text()).contains("lädt dich ein", "Sag, dass du da bist");
        arrive(visit, "Ole");
        assertThat(count("day_guest")).isEqualTo(1);
    }

    @Test
    void aFriendOfTheCommunityWithAnInvitationIsLetInByTheCodeAtTheDoor() {
        Visitor lucia = house.friend("lucia");
        String visit = invite(TODAY);
        lucia.get(visit);
        Answer scanned = lucia.follow(lucia.get(codes.path(spaces.first())));
        assertThat(scanned.text()).contains("Mira te invita", "Di que estás aquí");
        lucia.post(visit + "/arrival", "name", "Lucía", "agreed", "true");
        assertThat(jonas.get("/floor").text()).contains("Lucía", "zu Gast bei Mira");
    }

    @Test
    void programsInviteToo() {
        Visitor program = house.program("mira");
        Answer made = program.api("POST", "/api/v1/guests", "{\"day\":\"2026-07-16\",\"words\":\"Komm!\"}");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().get("url").asString()).contains("/visits/");
        assertThat(program.api("GET", "/api/v1/guests").json().get("items")).hasSize(1);
        String id = made.json().get("id").asString();
        assertThat(house.program("jonas").api("DELETE", "/api/v1/guests/" + id).status())
                .isEqualTo(404);
        assertThat(program.api("DELETE", "/api/v1/guests/" + id).status()).isEqualTo(204);
        assertThat(program.api("POST", "/api/v1/guests", "{\"day\":\"2020-01-01\"}")
                        .status())
                .isEqualTo(422);
    }

    private String invite(LocalDate day) {
        return link(mira.post("/guests", "day", day, "fullName", "false"));
    }

    private String link(Answer made) {
        assertThat(made.status()).isEqualTo(303);
        String text = mira.get(made.leadsTo()).page().select("#message").text();
        return text.substring(text.indexOf("/visits/")).strip();
    }

    private void arrive(String visit, String name) {
        assertThat(guest.post(visit + "/arrival", "name", name, "agreed", "true")
                        .status())
                .isEqualTo(303);
    }

    private int count(String rows) {
        return house.sql()
                .sql("select count(*) from " + rows)
                .query(Integer.class)
                .single();
    }
}
