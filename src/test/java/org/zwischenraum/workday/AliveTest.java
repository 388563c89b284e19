package org.zwischenraum.workday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.breaks.CoffeeMachine;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Sheets;
import org.zwischenraum.plans.Plans;
import org.zwischenraum.presences.Presence;
import org.zwischenraum.presences.Presences;
import org.zwischenraum.spaces.Spaces;

@HouseTest
class AliveTest {
    @Autowired
    House house;

    @Autowired
    Members members;

    @Autowired
    Sheets sheets;

    @Autowired
    Spaces spaces;

    @Autowired
    Plans plans;

    @Autowired
    Presences presences;

    @Autowired
    CoffeeMachine coffee;

    @Test
    void peopleComeSitDownAndGoInTheEvening() {
        house.found();
        for (String name :
                List.of("mira", "anna", "jonas", "rike", "paul", "olga", "hanne", "gregor", "wiebke", "svenja"))
            house.member(name);
        Alive alive = new Alive(members, sheets, spaces, plans, presences, coffee);
        for (int step = 0; step < 60; step++) alive.step(Shift.LASTING.dividedBy(2));
        assertThat(presences.here(members.get(house.host().id())))
                .hasSize(9)
                .anyMatch(presence -> presence.seat().isPresent())
                .extracting(Presence::member)
                .doesNotContain(house.member("mira").id());
        for (int step = 0; step < 10; step++) alive.step(Duration.ZERO);
        assertThat(presences.here(members.get(house.host().id()))).hasSize(2);
    }
}
