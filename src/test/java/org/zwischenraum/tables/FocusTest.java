package org.zwischenraum.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
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

/** A stretch of quiet work that people at a table share. */
@HouseTest
class FocusTest {
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
    private Visitor paul;
    private String table;

    @BeforeEach
    void miraAndBenAreHere() {
        house.found();
        mira = house.member("mira");
        ben = house.member("ben");
        paul = house.member("paul");
        table = "/tables/" + plans.of(spaces.first().id()).tables().getFirst().id();
        comes(mira, "ON_SITE");
        comes(ben, "REMOTE");
    }

    @Test
    void aFocusIsSharedAndWhoAgreedIsConcentratedUntilItsEnd() {
        begins(mira, "SHORT", "Startseite", true);
        ben.post(table + "/focus/part", "intention", "");
        assertThat(paul.get(table).page().select("#focus").text()).contains("noch 25 min", "Startseite", "still dabei");
        assertThat(state(mira)).isEqualTo(State.FOCUSED);
        assertThat(state(ben)).isEqualTo(State.OPEN);
        assertThat(paul.get("/floor").text()).contains("Fokuszeit, noch 25 min");

        house.clock().advance(Duration.ofMinutes(25).plusSeconds(1));
        house.runDue();
        assertThat(state(mira)).isEqualTo(State.OPEN);
        mira.post(table + "/focus/word", "text", "Fertig geworden!");
        assertThat(paul.get(table).page().select("#focus").text()).contains("Pause", "Fertig geworden!");

        house.clock().advance(Duration.ofMinutes(6));
        house.runDue();
        assertThat(ben.get(table).page().select(".table-clock")).isEmpty();
    }

    @Test
    void whoChoseAnotherStateMeanwhileKeepsIt() {
        begins(mira, "SHORT", "", true);
        mira.post("/floor/state", "state", "BREAK");
        house.clock().advance(Duration.ofMinutes(25).plusSeconds(1));
        house.runDue();
        assertThat(state(mira)).isEqualTo(State.BREAK);
    }

    @Test
    void oneLeavesQuietlyAndIsAsBefore() {
        begins(mira, "FREE", "", true);
        ben.post(table + "/focus/part", "intention", "Steuer");
        mira.post(table + "/focus/part/removal");
        assertThat(state(mira)).isEqualTo(State.OPEN);
        assertThat(ben.get(table).page().select("#focus").text())
                .contains("Steuer")
                .doesNotContain("Mira");
        ben.post(table + "/seat/removal");
        assertThat(mira.get(table).page().select(".table-clock")).isEmpty();
    }

    @Test
    void forWhomeverIsBlockedTheFocusIsNotThereAndTheyBeginTheirOwn() {
        apart.keep(paul.id(), mira.id(), Apart.Kind.BLOCK);
        comes(paul, "ON_SITE");
        begins(mira, "SHORT", "Startseite", true);
        assertThat(paul.get(table).page().select(".table-clock")).isEmpty();
        assertThat(paul.get("/floor").text()).doesNotContain("Fokuszeit, noch");
        begins(paul, "LONG", "Buch", false);
        assertThat(paul.get(table).page().select("#focus").text())
                .contains("noch 90 min", "Buch")
                .doesNotContain("Startseite");
        assertThat(mira.get(table).page().select("#focus").text())
                .contains("noch 25 min")
                .doesNotContain("Buch");
    }

    @Test
    void whoBeganUnseenOfAnotherStaysInTheirOwnWhenTheyMeet() {
        apart.keep(ben.id(), mira.id(), Apart.Kind.BLOCK);
        begins(mira, "SHORT", "Startseite", false);
        begins(ben, "LONG", "Invoices", false);
        apart.end(ben.id(), mira.id(), Apart.Kind.BLOCK);
        assertThat(ben.get(table).page().select("#focus").text()).contains("90 min left", "Leave quietly");
        assertThat(ben.get("/floor").text()).contains("90 min left");
    }

    @Test
    void aWordAfterTheEndIsTooLate() {
        begins(mira, "FREE", "", false);
        assertThat(mira.post(table + "/focus/word", "text", "Fertig").status()).isEqualTo(303);
        mira.post(table + "/focus/part/removal");
        assertThat(mira.post(table + "/focus/word", "text", "Fertig").status()).isEqualTo(409);
    }

    private State state(Visitor visitor) {
        return presences.of(visitor.id()).map(Presence::state).orElseThrow();
    }

    private void begins(Visitor visitor, String stretch, String intention, boolean concentrated) {
        visitor.post(
                table + "/focus",
                "id",
                UUID.randomUUID().toString(),
                "stretch",
                stretch,
                "intention",
                intention,
                "concentrated",
                String.valueOf(concentrated));
    }

    private static void comes(Visitor visitor, String at) {
        visitor.post("/floor/presence", "at", at, "state", "OPEN", "audience", "MEMBERS", "intention", "");
    }
}
