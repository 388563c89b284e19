package org.zwischenraum.presences;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.plans.Plans;
import org.zwischenraum.spaces.Spaces;

@HouseTest
class PresenceConnectionsTest {
    @Autowired
    House house;

    @Autowired
    Presences presences;

    @Autowired
    PresenceConnections connections;

    @Autowired
    Spaces spaces;

    @Autowired
    Plans plans;

    private Visitor mira;
    private Visitor ben;
    private Visitor anna;

    @BeforeEach
    void itIsTuesdayMorning() {
        house.found();
        house.host();
        mira = house.member("mira");
        ben = house.member("ben");
        anna = house.member("anna");
    }

    @Test
    void aSeatTakenFromAfarDependsOnTheConnectionAndNothingElseDoes() {
        comes(mira, "ON_SITE", "OPEN", "MEMBERS", "");
        comes(ben, "REMOTE", "FOCUSED", "MEMBERS", "");
        mira.post("/floor/seat", "table", aTable());
        house.clock().advance(Duration.ofSeconds(61));
        house.runDue();
        assertThat(anna.get("/floor").page().select("#people").text()).doesNotContain("gleich zurück");
        ben.post("/floor/seat", "table", aTable());
        connections.ended(mira.id(), mira.id(), true);
        connections.ended(ben.id(), ben.id(), true);
        house.clock().advance(Duration.ofSeconds(61));
        house.runDue();
        assertThat(presences.of(mira.id()).map(Presence::shown)).contains(State.OPEN);
        assertThat(presences.of(ben.id()).map(Presence::shown)).contains(State.BACK_SOON);
        assertThat(presences.of(ben.id()).map(Presence::state)).contains(State.FOCUSED);
        connections.opened(ben.id(), ben.id(), true);
        assertThat(presences.of(ben.id()).map(Presence::shown)).contains(State.FOCUSED);
    }

    private void comes(Visitor who, String at, String state, String audience, String intention) {
        assertThat(who.post("/floor/presence", "at", at, "state", state, "audience", audience, "intention", intention)
                        .status())
                .isEqualTo(303);
    }

    private String aTable() {
        return plans.of(spaces.first().id()).tables().getFirst().id().toString();
    }
}
