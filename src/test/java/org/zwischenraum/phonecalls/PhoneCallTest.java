package org.zwischenraum.phonecalls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Apart;

/** Ten minutes on the phone, agreed by both. */
@HouseTest
class PhoneCallTest {
    private static final String NUMBER = "+49 151 2345678";

    @Autowired
    House house;

    @Autowired
    Apart apart;

    private Visitor mira;
    private Visitor anna;
    private String door;

    @BeforeEach
    void annaLikesToBeWrittenTo() {
        house.found();
        mira = house.member("mira");
        anna = house.member("anna");
        likes(anna, "WRITE");
        door = "/people/" + anna.id() + "/phonecalls";
    }

    private void likes(Visitor visitor, String approach) {
        house.sql()
                .sql("update member set approach = :approach where id = :id")
                .param("approach", approach)
                .param("id", visitor.id())
                .update();
        house.forget();
    }

    private String ask() {
        return mira.post(door, "about", "Wie finde ich eine Druckerei?").leadsTo();
    }

    private String agreed() {
        String call = ask();
        assertThat(anna.post(call + "/acceptance").status()).isEqualTo(303);
        return call;
    }

    private static String talk(String call) {
        return call.replace("/phonecalls/", "/calls/");
    }

    @Test
    void bothAgreeAndTalkInTheBrowser() {
        assertThat(mira.get("/people/" + anna.id()).page().select("a[href=" + door + "/new]"))
                .hasSize(1);
        assertThat(mira.get(door + "/new").text()).contains("Anna bekommt deine Frage");
        String call = ask();
        assertThat(anna.get("/inbox").text()).contains("Mira Sommer fragt, ob ihr zehn Minuten telefoniert.");
        assertThat(anna.get(call).text()).contains("Wie finde ich eine Druckerei?", "Ja, gern");
        assertThat(mira.get(talk(call)).status()).isEqualTo(404);
        anna.post(call + "/acceptance");
        assertThat(mira.get("/inbox").text()).contains("Anna Brandl hat Zeit");
        assertThat(mira.get(call).text()).contains("Ihr wollt beide");
        assertThat(mira.get(talk(call)).text()).contains("Zehn Minuten mit Anna", "Reingehen");
        assertThat(anna.get(talk(call) + "/ice").json().path("servers").isEmpty())
                .isTrue();
    }

    @Test
    void aNoLooksLikeSilence() {
        String call = ask();
        String silent = mira.get(call).text();
        anna.post(call + "/refusal");
        assertThat(anna.get(call).text()).contains("Das bleibt bei dir");
        assertThat(mira.get(call).text()).isEqualTo(silent);
        assertThat(mira.get("/inbox").page().select(".notice")).isEmpty();
        house.clock().advance(Duration.ofHours(3));
        assertThat(mira.get(call).text()).contains("Diesmal hat es nicht gepasst");
        assertThat(mira.post(door).status()).isEqualTo(409);
        house.clock().advance(Duration.ofHours(22));
        assertThat(mira.post(door).status()).isEqualTo(303);
    }

    @Test
    void whoKeepsAwayHearsNothingAndTheAskerCannotTell() {
        String heard = mira.get(ask()).text();
        house.sql().sql("delete from phone_call").update();
        house.sql().sql("delete from notice").update();
        apart.keep(anna.id(), mira.id(), Apart.Kind.NEVER);
        String call = ask();
        assertThat(mira.get(call).text()).isEqualTo(heard);
        assertThat(anna.get("/inbox").page().select(".notice")).isEmpty();
        assertThat(anna.get(call).status()).isEqualTo(404);
        assertThat(anna.post(call + "/acceptance").status()).isEqualTo(404);
    }

    @Test
    void strangersAndWhoeverIsBlockedAreRefused() {
        String call = agreed();
        Visitor stranger = house.member("paul");
        assertThat(mira.get(call).status()).isEqualTo(200);
        assertThat(mira.get(talk(call)).status()).isEqualTo(200);
        for (String page : new String[] {call, talk(call), talk(call) + "/ice"})
            assertThat(stranger.get(page).status()).as(page).isEqualTo(404);
        assertThat(stranger.post(call + "/number/showing").status()).isEqualTo(404);
        assertThat(house.guest().get(call).status()).isEqualTo(303);
        apart.keep(anna.id(), mira.id(), Apart.Kind.BLOCK);
        for (String page : new String[] {call, talk(call), talk(call) + "/ice", door + "/new"})
            assertThat(mira.get(page).status()).as(page).isEqualTo(404);
    }

    @Test
    void theRoomClosesAfterAnHourAndAfterFourteenDaysNobodyKnows() {
        String call = agreed();
        house.clock().advance(Duration.ofMinutes(59));
        assertThat(mira.get(talk(call)).status()).isEqualTo(200);
        house.clock().advance(Duration.ofMinutes(2));
        assertThat(mira.get(talk(call)).status()).isEqualTo(404);
        assertThat(mira.post(call + "/number", "number", NUMBER).status()).isEqualTo(409);
        house.clock().advance(Duration.ofDays(15));
        house.runDue();
        assertThat(mira.get(call).status()).isEqualTo(404);
    }

    @Test
    void onlyThoseWhoLikeItAreAsked() {
        likes(anna, "HOST");
        assertThat(mira.get(door + "/new").status()).isEqualTo(404);
        assertThat(mira.post(door).status()).isEqualTo(404);
        assertThat(mira.get("/people/" + anna.id()).page().select("a[href=" + door + "/new]"))
                .isEmpty();
        likes(anna, "SIT");
        assertThat(mira.get(door + "/new").status()).isEqualTo(200);
    }

    @Test
    void twoWhoAskEachOtherMeetAtTheSameQuestion() {
        likes(mira, "WRITE");
        String call = ask();
        assertThat(anna.get("/people/" + mira.id() + "/phonecalls/new").leadsTo())
                .isEqualTo(call);
        assertThat(mira.post(door).leadsTo()).isEqualTo(call);
    }
}
