package org.zwischenraum.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;

@HouseTest
class StandingTest {
    @Autowired
    House house;

    private Visitor host;
    private Visitor mira;

    @BeforeEach
    void tanjaHosts() {
        house.found();
        host = house.host();
        mira = house.member("mira");
    }

    @Test
    void aHostDecidesWhatSomebodyIs() {
        host.post("/hosting/members/" + mira.id() + "/role", "role", "FRIEND");
        assertThat(mira.get("/people").status()).isEqualTo(403);
        host.post("/hosting/members/" + mira.id() + "/role", "role", "HOST");
        assertThat(mira.get("/roster").text()).contains("Tanja Baum");
        assertThat(mira.get("/hosting/log").text()).contains("Mira Sommer ist jetzt: führt den Space");
    }

    @Test
    void whoeverIsSuspendedIsOutAndNotSeen() {
        Visitor jonas = house.member("jonas");
        host.post("/hosting/members/" + mira.id() + "/suspension", "reason", "Laut");
        assertThat(mira.get("/people").status()).isEqualTo(303);
        assertThat(jonas.get("/people/" + mira.id()).status()).isEqualTo(404);
        assertThat(host.get("/roster").text()).contains("gesperrt");
        host.post("/hosting/members/" + mira.id() + "/suspension/end");
        assertThat(jonas.get("/people/" + mira.id()).status()).isEqualTo(200);
    }

    @Test
    void aHouseIsNeverLeftWithoutAHost() {
        assertThat(host.post("/hosting/members/" + host.id() + "/role", "role", "MEMBER")
                        .status())
                .isEqualTo(409);
        assertThat(host.post("/hosting/members/" + host.id() + "/suspension", "reason", "Laut")
                        .status())
                .isEqualTo(409);
        house.host("paul");
        assertThat(host.post("/hosting/members/" + host.id() + "/role", "role", "MEMBER")
                        .status())
                .isEqualTo(303);
    }
}
