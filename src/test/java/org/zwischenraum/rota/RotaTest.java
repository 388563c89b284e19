package org.zwischenraum.rota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;

@HouseTest
class RotaTest {
    private static final String THIS_WEEK = "/hosting/rota/weeks/2026-07-13";
    private static final String NEXT_WEEK = "/hosting/rota/weeks/2026-07-20";

    @Autowired
    House house;

    private Visitor host;
    private Visitor paul;
    private Visitor mira;

    @BeforeEach
    void tanjaAndPaulHost() {
        house.found();
        host = house.host();
        paul = house.host("paul");
        mira = house.member("mira");
    }

    @Test
    void membersSeeWhoPutThemselvesIntoTheWeek() {
        assertThat(mira.get("/").text()).doesNotContain("Diese Woche für das Haus da");
        host.post(THIS_WEEK);
        assertThat(mira.get("/").text()).contains("Diese Woche für das Haus da: Tanja Baum");
        assertThat(paul.post(THIS_WEEK).status()).isEqualTo(409);
        host.post(THIS_WEEK + "/return");
        assertThat(mira.get("/").text()).doesNotContain("Diese Woche für das Haus da");
    }

    @Test
    void twoSwapTheirWeeksWhenTheOtherAgrees() {
        host.post(THIS_WEEK);
        paul.post(NEXT_WEEK);
        host.post(THIS_WEEK + "/swaps", "other", "2026-07-20");
        assertThat(paul.get("/inbox").text()).contains("Tanja Baum möchte eine Woche mit dir tauschen");
        String acceptance = paul.get("/hosting/rota")
                .page()
                .select("form[action$=/acceptance]")
                .attr("action");
        assertThat(host.post(acceptance).status()).isEqualTo(404);
        paul.post(acceptance);
        assertThat(mira.get("/").text()).contains("für das Haus da: Paul");
        assertThat(paul.post(acceptance).status()).isEqualTo(404);
    }

    @Test
    void whatWaitsIsToldToTheHostOfTheWeekAndAfterTwoDaysToTheStandIn() {
        host.post(THIS_WEEK);
        mira.post("/people/" + house.member("jonas").id() + "/reports", "words", "Zu laut");
        house.runDue();
        assertThat(host.get("/inbox").text()).contains("Auf dem Tisch liegt etwas für dich");
        assertThat(paul.get("/inbox").text()).doesNotContain("Auf dem Tisch");
        house.clock().advance(Duration.ofHours(49));
        house.runDue();
        assertThat(paul.get("/inbox").text()).contains("seit zwei Tagen");
    }

    @Test
    void whoIsAwayIsStoodInForAndADeputyActsAsAHostMeanwhile() {
        host.post("/hosting/members/" + paul.id() + "/role", "role", "DEPUTY");
        host.post(THIS_WEEK);
        assertThat(paul.get("/roster").status()).isEqualTo(403);
        assertThat(paul.get("/hosting/rota").status()).isEqualTo(200);
        host.post("/hosting/rota/absences", "from", "2026-07-14", "until", "2026-07-17");
        house.runDue();
        assertThat(paul.get("/roster").status()).isEqualTo(200);
        assertThat(mira.get("/").text()).contains("für das Haus da: Paul");
        assertThat(host.get("/hosting/log").text()).contains("springt ein");
    }

    @Test
    void theTeamPlansNoWeeks() {
        host.post("/hosting/members/" + mira.id() + "/role", "role", "TEAM");
        assertThat(mira.get("/hosting/rota").status()).isEqualTo(403);
        assertThat(mira.post(THIS_WEEK).status()).isEqualTo(403);
    }

    @Test
    void anAbsenceEndsAfterItBegins() {
        assertThat(host.post("/hosting/rota/absences", "from", "2026-07-20", "until", "2026-07-19")
                        .status())
                .isEqualTo(422);
    }
}
