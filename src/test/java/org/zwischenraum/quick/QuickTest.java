package org.zwischenraum.quick;

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
import org.zwischenraum.spaces.Spaces;

/** Ten minutes, for those who are here and open to chat. */
@HouseTest
class QuickTest {
    private static final String STAMP = "Wer hat einen Stempel für Briefe?";

    @Autowired
    House house;

    @Autowired
    Spaces spaces;

    @Autowired
    Apart apart;

    private Visitor mira;
    private Visitor jonas;
    private String ask;

    @BeforeEach
    void miraNeedsTenMinutes() {
        house.found();
        mira = house.member("mira");
        jonas = house.member("jonas");
        ask = mira.post("/asks", "text", STAMP, "time", "MINUTES").leadsTo();
    }

    @Test
    void onlyWhoIsHereAndOpenToChatIsOfferedIt() {
        assertThat(floor(jonas)).doesNotContain(STAMP);
        comes(jonas, "FOCUSED");
        assertThat(floor(jonas)).doesNotContain(STAMP);
        comes(jonas, "OPEN");
        assertThat(floor(jonas)).contains("Hast du zehn Minuten?", STAMP, "Mira");
        comes(mira, "OPEN");
        assertThat(floor(mira)).doesNotContain(STAMP);
    }

    @Test
    void whatTakesLongerIsNotOffered() {
        mira.post("/asks", "text", "Wer baut mit mir einen Schrank?", "time", "HALF_DAY");
        comes(jonas, "OPEN");
        assertThat(floor(jonas)).contains(STAMP).doesNotContain("Schrank");
    }

    @Test
    void threeAtMost() {
        for (int i = 0; i < 4; i++)
            mira.post("/asks", "text", "Wer leiht mir Stift Nummer " + i + "?", "time", "MINUTES");
        comes(jonas, "OPEN");
        assertThat(jonas.get("/floor").page().select("#quick li")).hasSize(3);
    }

    @Test
    void notJustNowHidesItForTodayAndNobodyLearnsOfIt() {
        comes(jonas, "OPEN");
        jonas.submit(ask + "/pass");
        assertThat(floor(jonas)).doesNotContain(STAMP);
        assertThat(mira.get(ask).text()).doesNotContain("Jonas");
        house.clock().advance(Duration.ofDays(1));
        comes(jonas, "OPEN");
        assertThat(floor(jonas)).contains(STAMP);
    }

    @Test
    void whoIsApartIsNeitherOfferedItNorAllowedToPass() {
        Visitor rike = house.member("rike");
        comes(rike, "OPEN");
        assertThat(floor(rike)).contains(STAMP);
        apart.keep(mira.id(), rike.id(), Apart.Kind.BLOCK);
        assertThat(floor(rike)).doesNotContain(STAMP);
        assertThat(rike.post(ask + "/pass").status()).isEqualTo(404);
        assertThat(house.guest().post(ask + "/pass").status()).isEqualTo(401);
    }

    @Test
    void whoeverAsksSeesWhoFitsAndIsHereAndOpen() {
        propose(jonas);
        assertThat(mira.get(ask).text()).doesNotContain("Gerade da und ansprechbar");
        comes(jonas, "FOCUSED");
        assertThat(mira.get(ask).text()).doesNotContain("Gerade da und ansprechbar");
        comes(jonas, "OPEN");
        assertThat(mira.get(ask).text()).contains("Gerade da und ansprechbar", "Jonas");
        assertThat(house.member("ben").get(ask).text()).doesNotContain("Gerade da und ansprechbar");
        assertThat(floor(jonas)).contains("könnte zu dir passen");
    }

    @Test
    void aPersonInAnotherSpaceIsFoundThere() {
        house.host().post("/spaces", "name", "Café am Park", "kind", "CAFE");
        UUID park = spaces.all().getLast().id();
        propose(jonas);
        jonas.post("/floor/presence", "space", park, "at", "ON_SITE", "state", "OPEN", "audience", "MEMBERS");
        comes(mira, "OPEN");
        assertThat(mira.get(ask).page().select("main a[href=/floor?space=" + park + "#here-" + jonas.id() + "]"))
                .isNotEmpty();
        assertThat(jonas.get("/floor?space=" + park)
                        .page()
                        .select("#quick a[href$=#here-" + mira.id() + "]")
                        .attr("href"))
                .isEqualTo("/floor?space=" + spaces.first().id() + "#here-" + mira.id());
    }

    private void propose(Visitor who) {
        house.runDue();
        house.sql()
                .sql("""
                insert into suggestion (id, ask_id, member_id, place, reasons, made_at)
                values (gen_random_uuid(), :ask, :who, 1, '[]', now()) on conflict do nothing
                """)
                .param("ask", UUID.fromString(ask.substring(ask.lastIndexOf('/') + 1)))
                .param("who", who.id())
                .update();
    }

    private String floor(Visitor who) {
        return who.get("/floor").text();
    }

    private void comes(Visitor who, String state) {
        who.post(
                "/floor/presence",
                "space",
                spaces.first().id(),
                "at",
                "ON_SITE",
                "state",
                state,
                "audience",
                "MEMBERS");
    }
}
