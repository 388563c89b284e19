package org.zwischenraum.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;

/** A house has what it needs, and the rest can be switched off. */
@HouseTest
class FeaturesTest {
    @Autowired
    House house;

    @Autowired
    Notices notices;

    private Visitor mira;

    @BeforeEach
    void found() {
        house.found();
        mira = house.member("mira");
    }

    @Test
    void onlyHostsSwitch() {
        assertThat(house.host().get("/hosting/features").text()).contains("Was das Haus hat", "Mein Tag", "an");
        for (Visitor other : java.util.List.of(mira, house.friend("lucia"))) {
            assertThat(other.get("/hosting/features").status()).isEqualTo(403);
            assertThat(other.post("/hosting/features/days/removal").status()).isEqualTo(403);
        }
        assertThat(house.guest().get("/hosting/features").leadsTo()).startsWith("/sign-in");
        assertThat(mira.get("/days").status()).isEqualTo(200);
    }

    @Test
    void whatIsOffIsGoneAndWhatWasWrittenIsThereAgain() {
        mira.post("/days/" + today() + "/entries", "words", "Kapitel drei fertig");
        off("days");
        assertThat(mira.get("/days").status()).isEqualTo(404);
        assertThat(mira.post("/days/" + today() + "/entries", "words", "Kapitel vier")
                        .status())
                .isEqualTo(404);
        assertThat(house.host().get("/hosting/features").page().select("#days").text())
                .contains("aus", "Einschalten");
        assertThat(house.host().get("/hosting/log").text()).contains("„Mein Tag“ ausgeschaltet");
        on("days");
        assertThat(mira.get("/days").text()).contains("Kapitel drei fertig").doesNotContain("Kapitel vier");
    }

    @Test
    void aRoomTakesAlongWhatMakesNoSenseWithoutIt() {
        off("floor");
        assertThat(mira.get("/").page().select("a[href=/floor]")).isEmpty();
        assertThat(mira.get("/floor").status()).isEqualTo(404);
        assertThat(mira.post("/breaks/coffee").status()).isEqualTo(404);
        assertThat(house.host()
                        .get("/hosting/features")
                        .page()
                        .select("#breaks")
                        .text())
                .contains("aus, weil „Wer ist da“ aus ist");
        on("floor");
        assertThat(mira.get("/floor").status()).isEqualTo(200);
    }

    @Test
    void whatWaitsInTheInboxWaitsBehindClosedDoorsToo() {
        notices.tell(Notice.to(mira.id(), "outcomes.notice.asked", "/outcomes")
                .with("other", "Ben")
                .once("x"));
        assertThat(mira.get("/inbox").body()).contains("Ben");
        assertThat(bell()).isNotEmpty();
        off("outcomes");
        assertThat(mira.get("/inbox").body()).doesNotContain("Ben");
        assertThat(bell()).isEmpty();
        notices.tell(Notice.to(mira.id(), "outcomes.notice.asked", "/outcomes")
                .with("other", "Anna")
                .once("y"));
        on("outcomes");
        assertThat(mira.get("/inbox").body()).contains("Ben").doesNotContain("Anna");
        assertThat(bell()).isNotEmpty();
    }

    private String bell() {
        return mira.get("/").page().select("#bell .count").text();
    }

    @Test
    void programsDoNotFindItEither() {
        Visitor program = house.program(house.host());
        assertThat(program.api("GET", "/api/v1/webhooks").status()).isEqualTo(200);
        assertThat(document()).contains("/api/v1/webhooks");
        off("webhooks");
        assertThat(program.api("GET", "/api/v1/webhooks").status()).isEqualTo(404);
        assertThat(document()).doesNotContain("/api/v1/webhooks");
    }

    @Test
    void whatComesByItselfRestsAndIsDoneAfterwards() {
        off("themes");
        house.clock().set(house.clock().instant().plus(Duration.ofDays(2)));
        house.runDue();
        assertThat(house.host().get("/hosting/jobs").text()).doesNotContain("themes");
        assertThat(house.host().get("/hosting").body()).doesNotContain("href=\"/themes\"");
        on("themes");
        house.runDue();
        assertThat(house.host().get("/themes").status()).isEqualTo(200);
    }

    @Test
    void switchedTwiceItIsSwitchedOnceAndWhatCannotBeSwitchedIsNotThere() {
        off("days");
        off("days");
        assertThat(house.host().get("/hosting/log").text().split("„Mein Tag“ ausgeschaltet", -1))
                .hasSize(2);
        assertThat(house.host().post("/hosting/features/mine/removal").status()).isEqualTo(404);
        assertThat(house.host().post("/hosting/features/ü💥/removal").status()).isEqualTo(404);
        assertThat(house.host().get("/me/mine").status()).isEqualTo(200);
    }

    private String document() {
        return house.guest().get("/api/v1/openapi.json").body();
    }

    private String today() {
        return LocalDate.now(house.clock()).toString();
    }

    private void off(String module) {
        assertThat(house.host().post("/hosting/features/" + module + "/removal").leadsTo())
                .isEqualTo("/hosting/features#" + module);
    }

    private void on(String module) {
        house.host().post("/hosting/features/" + module);
    }
}
