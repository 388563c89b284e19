package org.zwischenraum.presences;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;

/** A house in which somebody was here when these names were the floor's goes on as if nothing had been. */
@HouseTest
class FormerNamesTest {
    @Autowired
    House house;

    private Visitor mira;

    @BeforeEach
    void miraCameBeforeTheUpgrade() {
        house.found();
        mira = house.member("mira");
        mira.post("/floor/presence", "at", "ON_SITE", "state", "OPEN", "audience", "MEMBERS");
        house.sql()
                .sql("update job set kind = 'floor.stay' where kind = 'presences.stay'")
                .update();
    }

    @Test
    void whoCameBeforeAnUpgradeIsAskedAndWhoeverWasAskedCanRead() throws Exception {
        house.clock().advance(Duration.ofHours(20));
        house.runDue();
        assertThat(mira.get("/floor").text()).as("nobody looks").contains("Du bist da");
        house.sql().sql("""
                        insert into notice (id, member_id, text_key, path, once, made_at)
                        values (gen_random_uuid(), :mira, 'floor.notice.still', '/floor', 'floor.still:1', now())
                        """).param("mira", mira.id()).update();
        upgrade();
        house.runDue();
        assertThat(mira.get("/floor").text()).contains("Bist du da?");
        assertThat(mira.get("/inbox").text()).contains("Bist du noch da?");
    }

    private void upgrade() throws Exception {
        var script = new ClassPathResource("org/zwischenraum/presences/V20261123003000__presences.sql");
        house.sql().sql(script.getContentAsString(StandardCharsets.UTF_8)).update();
    }
}
