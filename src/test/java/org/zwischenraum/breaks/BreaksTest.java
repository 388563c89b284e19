package org.zwischenraum.breaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.jobs.Jobs;
import org.zwischenraum.members.Apart;
import org.zwischenraum.spaces.Spaces;

@HouseTest
class BreaksTest {
    @Autowired
    House house;

    @Autowired
    Spaces spaces;

    @Autowired
    Apart apart;

    @Autowired
    Jobs jobs;

    private Visitor mira;
    private Visitor anna;
    private Visitor jonas;
    private String breaks;

    @BeforeEach
    void threeAreHere() {
        house.found();
        mira = here("mira");
        anna = here("anna");
        jonas = here("jonas");
        breaks = "/spaces/" + spaces.first().id() + "/breaks";
    }

    @Test
    void aWishForABreakIsSeenByNobodyUntilThereAreTwo() {
        String quiet = jonas.get(breaks).text();
        mira.post("/breaks/coffee");
        assertThat(mira.get(breaks).text()).contains("Gemerkt");
        assertThat(jonas.get(breaks).text()).isEqualTo(quiet);
        anna.post("/breaks/coffee");
        assertThat(anna.get(breaks).text()).contains("Mira", "zusammen an der Kaffeemaschine");
        assertThat(mira.get(breaks).text()).contains("Anna");
        assertThat(mira.get("/inbox").text()).contains("Noch jemand hat Lust auf eine Pause");
        assertThat(jonas.get(breaks).text()).contains("Mira und Anna stehen an der Kaffeemaschine", "Dazukommen");
    }

    @Test
    void nobodyMeetsThemselvesHoweverOftenTheyPress() {
        mira.post("/breaks/coffee");
        mira.post("/breaks/coffee");
        assertThat(mira.get(breaks).text()).contains("Gemerkt").doesNotContain("zusammen");
    }

    @Test
    void othersJoinUntilFourStandThereAndTheRestWait() {
        for (Visitor one : new Visitor[] {mira, anna, jonas, here("rike"), here("paul")}) one.post("/breaks/coffee");
        assertThat(mira.get(breaks).page().select("#breaks, body").text())
                .contains("Anna", "Jonas", "Rike")
                .doesNotContain("Paul");
        assertThat(house.member("paul").get(breaks).text()).contains("Gemerkt").doesNotContain("Dazukommen");
    }

    @Test
    void tenMinutesLaterItIsOverByItself() {
        mira.post("/breaks/coffee");
        anna.post("/breaks/coffee");
        house.clock().advance(Duration.ofMinutes(10));
        house.runDue();
        assertThat(mira.get(breaks).text()).contains("Lust auf eine Pause").doesNotContain("zusammen");
    }

    @Test
    void whoeverIsLeftAloneIsNotPutOnShow() {
        mira.post("/breaks/coffee");
        anna.post("/breaks/coffee");
        anna.post("/breaks/coffee/removal");
        assertThat(mira.get(breaks).text()).doesNotContain("zusammen", "Anna");
        assertThat(jonas.get(breaks).text()).doesNotContain("stehen an der Kaffeemaschine");
    }

    @Test
    void whoKeepApartDoNotMeetAndLearnNothingOfEachOther() {
        apart.keep(mira.id(), anna.id(), Apart.Kind.BLOCK);
        String quiet = anna.get(breaks).text();
        mira.post("/breaks/coffee");
        anna.post("/breaks/coffee");
        assertThat(anna.get(breaks).text()).contains("Gemerkt").doesNotContain("Mira");
        anna.post("/breaks/coffee/removal");
        jonas.post("/breaks/coffee");
        assertThat(mira.get(breaks).text()).contains("Jonas");
        assertThat(anna.get(breaks).text()).isEqualTo(quiet);
    }

    @Test
    void whoBlocksSomebodyBesideThemGoesBackToWork() {
        for (Visitor one : new Visitor[] {mira, anna, jonas}) one.post("/breaks/coffee");
        assertThat(anna.get(breaks).text()).contains("Mira", "Jonas");
        apart.keep(mira.id(), anna.id(), Apart.Kind.BLOCK);
        house.runDue();
        assertThat(mira.get(breaks).text()).doesNotContain("zusammen", "Anna");
        assertThat(anna.get(breaks).text()).contains("Jonas").doesNotContain("Mira");
    }

    @Test
    void whoWantsAnotherBreakDoesNotWaitUntilTheHouseHasClearedUpAfterTheLast() {
        mira.post("/breaks/coffee");
        anna.post("/breaks/coffee");
        jobs.cancel(RoundEnd.KIND, round());
        house.clock().advance(Duration.ofMinutes(11));
        assertThat(jonas.post("/breaks/coffee").status()).isEqualTo(303);
        assertThat(mira.post("/breaks/coffee").status()).isEqualTo(303);
        assertThat(mira.get(breaks).text()).contains("Jonas", "zusammen an der Kaffeemaschine");
    }

    @Test
    void whoIsNotHereOrNotSeenCannotTakeABreakWithOthers() {
        Visitor rike = house.member("rike");
        assertThat(rike.post("/breaks/coffee").status()).isEqualTo(409);
        mira.post("/floor/presence/removal");
        anna.post("/breaks/coffee");
        assertThat(anna.get(breaks).text()).contains("Gemerkt");
    }

    @Test
    void whoGoesHomeTakesTheirWishAlong() {
        mira.post("/breaks/coffee");
        mira.post("/floor/presence/removal");
        house.runDue();
        anna.post("/breaks/coffee");
        assertThat(anna.get(breaks).text()).contains("Gemerkt").doesNotContain("Mira");
    }

    @Test
    void somebodyInvitesToLunchAndOthersEatAlongInTheHouseAndOnline() {
        String lunches = "/spaces/" + spaces.first().id() + "/lunches";
        assertThat(mira.get(lunches + "/new").status()).isEqualTo(200);
        UUID id = UUID.randomUUID();
        mira.post(lunches, "id", id.toString(), "at", "23:59", "places", "1", "words", "Suppe <b>in</b> der Küche");
        mira.post(lunches, "id", id.toString(), "at", "23:59", "places", "1", "words", "Suppe <b>in</b> der Küche");
        assertThat(anna.get(breaks).text()).containsOnlyOnce("Mira").contains("ein Platz", "Suppe <b>in</b> der Küche");
        anna.post("/lunches/" + id + "/guests", "online", "false");
        jonas.post("/lunches/" + id + "/guests", "online", "true");
        assertThat(mira.get(breaks).text()).contains("Am Tisch: Anna", "Essen online mit: Jonas");
        Visitor rike = here("rike");
        assertThat(rike.get(breaks).text()).contains("Ich esse online mit").doesNotContain("Ich komme");
        anna.post("/lunches/" + id + "/guests/removal");
        assertThat(rike.get(breaks).text()).contains("Ich komme");
        assertThat(anna.post("/lunches/" + id + "/removal").status()).isEqualTo(404);
        mira.post("/lunches/" + id + "/removal");
        assertThat(rike.get(breaks).text()).contains("Noch hat heute niemand gefragt");
    }

    @Test
    void aLunchThatCannotBeIsSaidAtTheField() {
        String lunches = "/spaces/" + spaces.first().id() + "/lunches";
        assertThat(mira.post(lunches, "at", "mittags", "places", "3").status()).isEqualTo(422);
        assertThat(mira.post(lunches, "at", "23:59", "places", "40").text()).contains("Zwischen 1 und 12 Plätze");
        assertThat(mira.post(lunches, "at", "00:00", "places", "3").text()).contains("schon vorbei");
    }

    @Test
    void whoIsBlockedSeesNoLunchAndCannotComeAlong() {
        UUID id = UUID.randomUUID();
        mira.post("/spaces/" + spaces.first().id() + "/lunches", "id", id.toString(), "at", "23:59", "places", "3");
        apart.keep(mira.id(), anna.id(), Apart.Kind.BLOCK);
        assertThat(anna.get(breaks).text()).doesNotContain("Mira");
        assertThat(anna.post("/lunches/" + id + "/guests", "online", "true").status())
                .isEqualTo(404);
    }

    private String round() {
        return house.sql()
                .sql("select id::text from coffee_round")
                .query(String.class)
                .single();
    }

    private Visitor here(String name) {
        Visitor one = house.member(name);
        one.post("/floor/presence", "state", "OPEN", "at", "ON_SITE", "audience", "MEMBERS");
        return one;
    }
}
