package org.zwischenraum.plans;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.spaces.Spaces;

@HouseTest
class PlansTest {
    @Autowired
    private House house;

    @Autowired
    private Plans plans;

    @Autowired
    private Spaces spaces;

    @BeforeEach
    void found() {
        house.found();
    }

    @Test
    void aNewSpaceHasAReadyPlanWhoseTablesAreFoundByTheirIds() {
        Plan plan = plans.of(spaces.first().id());
        assertThat(plan.zones()).extracting(Zone::name).contains("Offener Raum", "Ruhe", "Küche und Terrasse");
        PlanTable table = plan.tables().getFirst();
        assertThat(plans.table(table.id()))
                .hasValueSatisfying(found -> assertThat(found.table()).isEqualTo(table));
    }
}
