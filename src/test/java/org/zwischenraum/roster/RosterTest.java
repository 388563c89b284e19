package org.zwischenraum.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;

@HouseTest
class RosterTest {
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
    void aHostFindsPeopleByWhatTheyAreAndByTags() {
        house.member("jonas");
        host.post("/roster/" + mira.id() + "/tags", "tags", " Licht, Ton ,,Licht");
        assertThat(host.get("/roster").text()).contains("Mira Sommer", "Jonas", "Licht", "Ton");
        assertThat(host.get("/roster?tag=Licht").text()).contains("Mira Sommer").doesNotContain("Jonas");
        assertThat(host.get("/roster?role=HOST").text()).contains("Tanja Baum").doesNotContain("Mira Sommer");
        assertThat(host.get("/roster?name=somm").text()).contains("Mira Sommer").doesNotContain("Jonas");
        assertThat(host.get("/roster?role=TEAM").text()).contains("Niemand passt dazu");
    }

    @Test
    void hostsShareNotesAndNobodyOverwritesUnseen() {
        Visitor paul = house.host("paul");
        String sheet = "/roster/" + mira.id();
        host.post(sheet + "/notes", "words", "Sitzt gern am Fenster");
        assertThat(paul.get(sheet).text()).contains("Sitzt gern am Fenster", "Tanja Baum");
        String change = paul.get(sheet)
                .page()
                .select("form[action*=/notes/]")
                .getFirst()
                .attr("action");
        assertThat(paul.post(change, "words", "Sitzt gern im Licht", "version", "1")
                        .status())
                .isEqualTo(303);
        assertThat(host.post(change, "words", "Sitzt gern allein", "version", "1")
                        .status())
                .isEqualTo(409);
        assertThat(host.get(sheet).text()).contains("Sitzt gern im Licht", "geändert von Paul");
        host.post(change + "/removal");
        assertThat(paul.get(sheet).text()).doesNotContain("Sitzt gern im Licht");
        assertThat(mira.get(sheet).status()).isEqualTo(403);
    }

    @Test
    void whoeverGetsAnotherRoleIsToldAndTheLogSaysIt() {
        host.post("/hosting/members/" + mira.id() + "/role", "role", "TEAM");
        house.runDue();
        assertThat(mira.get("/inbox").text()).contains("Du gehörst jetzt zum Team");
        assertThat(host.get("/roster/" + mira.id()).text()).contains("Mira Sommer ist jetzt: Team");
    }

    @Test
    void theTeamHelpsAtTheEntranceAndDecidesNothing() {
        host.post("/hosting/members/" + mira.id() + "/role", "role", "TEAM");
        assertThat(mira.get("/hosting").status()).isEqualTo(200);
        assertThat(mira.get("/hosting").page().select("a[href=/roster], a[href=/hosting/house]"))
                .isEmpty();
        assertThat(mira.get("/hosting/door").status()).isEqualTo(200);
        assertThat(mira.get("/hosting/door").page().select("#tablets")).isEmpty();
        for (String door : new String[] {"/roster", "/hosting/house", "/hosting/reports", "/hosting/log"})
            assertThat(mira.get(door).status()).as(door).isEqualTo(403);
    }

    @Test
    void aDeputyIsAHostOnlyWhileStandingIn() {
        host.post("/hosting/members/" + mira.id() + "/role", "role", "DEPUTY");
        assertThat(mira.get("/roster").status()).isEqualTo(403);
        host.post("/hosting/members/" + mira.id() + "/standing-in");
        assertThat(mira.get("/roster").status()).isEqualTo(200);
        house.clock().advance(Duration.ofDays(7));
        house.runDue();
        assertThat(mira.get("/roster").status()).isEqualTo(403);
        assertThat(host.get("/hosting/log").text()).contains("Mira Sommer springt nicht mehr ein");
    }

    @Test
    void aGuestIsLikeAMemberUpToADay() {
        host.post("/hosting/members/" + mira.id() + "/role", "role", "GUEST", "until", "2026-07-20");
        assertThat(mira.get("/people").status()).isEqualTo(200);
        house.clock().advance(Duration.ofDays(7));
        house.runDue();
        assertThat(mira.get("/people").status()).isEqualTo(403);
        assertThat(mira.get("/inbox").text()).contains("Freundeskreis");
    }

    @Test
    void aDeputyWhoStandsInCannotTakeTheHouse() {
        host.post("/hosting/members/" + mira.id() + "/role", "role", "DEPUTY");
        host.post("/hosting/members/" + mira.id() + "/standing-in");
        assertThat(mira.post("/hosting/members/" + host.id() + "/role", "role", "MEMBER")
                        .status())
                .isEqualTo(409);
    }
}
