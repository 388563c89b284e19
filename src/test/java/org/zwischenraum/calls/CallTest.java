package org.zwischenraum.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.zwischenraum.database.WithDatabase;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Ids;

/** Who comes into a call, what the house passes on, and when somebody is gone. */
@HouseTest
@WithDatabase(settings = {CallPageTest.SERVERS, CallPageTest.SECRET})
@Import(Hall.class)
class CallTest {
    private final List<Caller> callers = new ArrayList<>();

    @Autowired
    House house;

    @Autowired
    Hall hall;

    @Autowired
    Apart apart;

    @Autowired
    Switchboard switchboard;

    @Autowired
    Calls calls;

    private Visitor mira;
    private Visitor jonas;

    @BeforeEach
    void aRoom() {
        house.found();
        hall.guests.clear();
        mira = guest("mira");
        jonas = guest("jonas");
    }

    @AfterEach
    void hangUp() {
        callers.forEach(Caller::hangsUp);
    }

    private Visitor guest(String key) {
        Visitor guest = house.member(key);
        hall.guests.add(guest.id());
        return guest;
    }

    private Caller caller(Visitor visitor) {
        return caller(visitor, Ids.next());
    }

    private Caller caller(Visitor visitor, UUID session) {
        Caller caller = new Caller(house, visitor, hall.id, session);
        callers.add(caller);
        return caller;
    }

    /** Somebody who is inside, whom the others have let in. */
    private Caller inside(String key, Caller opener) {
        Caller caller = caller(guest(key)).enters();
        caller.hears("knocking");
        opener.says("let", "\"who\":\"" + knock(opener) + "\"");
        caller.hears("in");
        return caller;
    }

    private static UUID knock(Caller inside) {
        return UUID.fromString(inside.hears("knock").path("who").asString());
    }

    private Caller first() {
        Caller first = caller(mira).enters();
        first.hears("in");
        return first;
    }

    @Test
    void theFirstIsInAndTheNextKnocksAndIsLetIn() {
        Caller hers = first();
        Caller his = caller(jonas).enters();
        his.hears("knocking");
        var knock = hers.hears("knock");
        assertThat(knock.path("name").asString()).isEqualTo("Jonas Weber");
        hers.says("let", "\"who\":\"" + knock.path("who").asString() + "\"");
        var in = his.hears("in");
        assertThat(in.path("people").get(0).path("name").asString()).isEqualTo("Mira Sommer");
        assertThat(hers.hears("came").path("person").path("session").asString()).isEqualTo(his.session.toString());
        hers.signals(his.session, "hallo");
        assertThat(his.hears("signal").path("data").path("words").asString()).isEqualTo("hallo");
    }

    @Test
    void whoIsNotInIsPassedNothingAndPassesNothing() {
        Caller hers = first();
        Caller his = caller(jonas).enters();
        his.hears("knocking");
        hers.hears("knock");
        his.signals(hers.session, "lass mich");
        his.says("say", "\"text\":\"lass mich\"");
        his.says("let", "\"who\":\"" + his.session + "\"");
        hers.signals(his.session, "nein");
        assertThat(his.next().path("is").asString()).isEqualTo("inside");
        assertThat(hers.next().path("is").asString()).isEqualTo("inside");
    }

    @Test
    void aStrangerIsRefusedAtThePageTheSignallingAndTheServers() {
        assertThat(jonas.get("/calls/" + hall.id).status()).isEqualTo(200);
        assertThat(jonas.get("/calls/" + hall.id + "/ice").status()).isEqualTo(200);
        Visitor stranger = house.member("paul");
        assertThat(stranger.get("/calls/" + hall.id).status()).isEqualTo(404);
        assertThat(stranger.get("/calls/" + hall.id + "/ice").status()).isEqualTo(404);
        assertThat(stranger.post("/calls/" + hall.id + "/relay").status()).isEqualTo(404);
        assertThat(stranger.get("/calls/" + hall.id + "/elsewhere").status()).isEqualTo(404);
        assertThat(caller(stranger).enters().isRefused()).isTrue();
        assertThat(house.guest().get("/calls/" + hall.id).status()).isEqualTo(303);
    }

    @Test
    void whoIsBlockedMeetsAnEmptyRoomAndNobodyIsToldOfThem() {
        Caller hers = first();
        apart.keep(mira.id(), jonas.id(), Apart.Kind.BLOCK);
        assertThat(jonas.get("/calls/" + hall.id).text()).contains("Gerade spricht hier niemand");
        Caller his = caller(jonas).says("look", "");
        assertThat(his.hears("inside").path("names").isEmpty()).isTrue();
        his.enters();
        assertThat(his.hears("in").path("people").isEmpty()).isTrue();
        his.signals(hers.session, "hallo");
        assertThat(hers.next().path("names").size()).isEqualTo(1);
        assertThat(calls.talking(hall.id, house.memberOf(mira)))
                .extracting(one -> one.name())
                .containsExactly("Mira Sommer");
        assertThat(calls.talking(hall.id, house.memberOf(jonas)))
                .extracting(one -> one.name())
                .containsExactly("Jonas Weber");
    }

    @Test
    void whoComesInLearnsOfNobodyBlockedWhoKnocksOrHasGone() {
        Caller hers = first();
        Caller his = caller(jonas).enters();
        UUID hisKnock = knock(hers);
        Caller anna = caller(guest("anna")).enters();
        knock(hers);
        Caller paul = inside("paul", hers).says("say", "\"text\":\"Moin\"");
        paul.hears("said");
        paul.says("leave", "");
        hers.hears("left");
        hers.says("say", "\"text\":\"Tschüss\"");
        apart.keep(jonas.id(), house.member("anna").id(), Apart.Kind.BLOCK);
        apart.keep(jonas.id(), house.member("paul").id(), Apart.Kind.BLOCK);
        hers.says("let", "\"who\":\"" + hisKnock + "\"");
        var spoken = his.hears("in").path("spoken");
        assertThat(spoken.size()).isEqualTo(1);
        assertThat(spoken.get(0).path("text").asString()).isEqualTo("Tschüss");
        anna.says("leave", "");
        hers.hears("left");
        assertThat(his.next().path("is").asString()).isEqualTo("inside");
    }

    @Test
    void whoBlocksSomebodyInTheCallIsRidOfThem() {
        Caller hers = first();
        Caller his = inside("jonas", hers);
        switchboard.sweep();
        hers.signals(his.session, "noch da");
        his.hears("signal");
        apart.keep(mira.id(), jonas.id(), Apart.Kind.BLOCK);
        switchboard.sweep();
        his.hears("gone");
        assertThat(hers.hears("left").path("who").asString()).isEqualTo(his.session.toString());
    }

    @Test
    void aSixthEntersAndASeventhReadsWhyNot() {
        Caller hers = first();
        for (String key : List.of("jonas", "paul", "anna", "emre", "olga")) inside(key, hers);
        assertThat(calls.talking(hall.id, house.memberOf(mira))).hasSize(6);
        caller(guest("lou")).enters().hears("full");
        assertThat(calls.talking(hall.id, house.memberOf(mira))).hasSize(6);
    }

    @Test
    void whoLosesTheLineIsWaitedForAMinute() {
        Caller hers = first();
        Caller his = inside("jonas", hers);
        his.hangsUp();
        assertThat(hers.hears("away").path("who").asString()).isEqualTo(his.session.toString());
        house.clock().advance(Duration.ofSeconds(59));
        switchboard.sweep();
        assertThat(talking()).contains(jonas.id());
        caller(jonas, his.session).enters().hears("in");
        hers.hears("back");
        callers.getLast().hangsUp();
        hers.hears("away");
        house.clock().advance(Duration.ofSeconds(61));
        switchboard.sweep();
        hers.hears("left");
        assertThat(talking()).containsExactly(mira.id());
    }

    private List<UUID> talking() {
        return calls.talking(hall.id, house.memberOf(mira)).stream()
                .map(Member::id)
                .toList();
    }

    @Test
    void aTicketBringsBackWithoutKnockingEvenAfterTheProgramHasForgotten() {
        Caller hers = first();
        Caller his = caller(jonas).enters();
        his.hears("knocking");
        hers.says("let", "\"who\":\"" + his.session + "\"");
        String ticket = his.hears("in").path("ticket").asString();
        his.says("leave", "");
        hers.hears("left");
        caller(guest("paul")).enters(ticket).hears("knocking");
        caller(jonas).enters(ticket).hears("in");
        house.forget();
        caller(jonas).enters(ticket).hears("in");
    }

    @Test
    void anotherWindowOfTheSamePersonTakesItsPlace() {
        Caller hers = first();
        Caller again = caller(mira).enters();
        again.hears("in");
        assertThat(hers.hears("elsewhere").path("session").asString()).isEqualTo(hers.session.toString());
        assertThat(calls.talking(hall.id, house.memberOf(mira))).hasSize(1);
    }

    @Test
    void whoKnocksIsInOnceTheLastHasLeft() {
        Caller hers = first();
        Caller his = caller(jonas).enters();
        his.hears("knocking");
        hers.says("leave", "");
        assertThat(his.hears("in").path("people").isEmpty()).isTrue();
    }

    @Test
    void typedWordsReachAllAndWaitForWhoComesLater() {
        Caller hers = first();
        hers.says("say", "\"text\":\"Moin zusammen\"");
        assertThat(hers.hears("said").path("words").path("text").asString()).isEqualTo("Moin zusammen");
        Caller his = caller(jonas).enters();
        hers.says("let", "\"who\":\"" + hers.hears("knock").path("who").asString() + "\"");
        assertThat(his.hears("in").path("spoken").get(0).path("name").asString())
                .isEqualTo("Mira Sommer");
    }
}
