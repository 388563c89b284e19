package org.zwischenraum.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;

/** Who comes each week and stays away is missed, unless they would rather not be; when they came is told to nobody. */
@HouseTest
class AbsenceTest {
    @Autowired
    House house;

    private Visitor mira;

    @BeforeEach
    void miraComesOnTuesdays() {
        house.found();
        mira = house.member("mira");
        mira.post("/me/details", "name", "Mira Sommer", "weekdays", "TUESDAY", "place", "ON_SITE", "approach", "WRITE");
    }

    @Test
    void whoStaysAwayForThreeWholeWeeksIsMissedWithoutDaysAndNumbers() {
        comesKnowing("MEMBERS");
        weeks(3);
        assertThat(missed()).isEmpty();
        weeks(1);
        assertThat(missed().text())
                .contains("Mira Sommer", "War länger nicht da.", "Mira eine Zeile schreiben")
                .doesNotContainPattern("\\d");
        assertThat(host().get(missed().select("a.btn.go").attr("href")).status())
                .isEqualTo(200);
        assertThat(house.again(mira).get("/inbox").page().select("main").text()).doesNotContain("länger");
    }

    @Test
    void onlineIsHereToo() {
        comesKnowing("MEMBERS");
        weeks(2);
        again("REMOTE", "MEMBERS");
        weeks(2);
        assertThat(missed()).isEmpty();
    }

    @Test
    void putAwayItRestsUntilTheyComeAgain() {
        comesKnowing("MEMBERS");
        weeks(4);
        String away = missed().select("form").attr("action");
        assertThat(house.again(mira).post(away).status()).isEqualTo(403);
        var after = host().submit(away);
        assertThat(after.text()).contains("Weggelegt, bis Mira wieder da war");
        assertThat(missed()).isEmpty();
        host().post(after.page().select("form[action$=/taking-back]").attr("action"));
        assertThat(missed().text()).contains("Mira Sommer");
        host().post(away);
        again("ON_SITE", "MEMBERS");
        weeks(4);
        assertThat(missed().text()).contains("Mira Sommer");
    }

    @Test
    void nothingIsKeptOfWhoeverWasNotToldOrDoesNotWantIt() {
        comes("ON_SITE", "MEMBERS");
        assertThat(kept()).isZero();
        assertThat(mira.get("/").text()).contains("Wenn du länger nicht da bist");
        mira.post("/floor/presence/removal");
        comes("ON_SITE", "MEMBERS");
        assertThat(kept()).isOne();
        mira.post("/me/care/absences", "wanted", "false", "today", "true");
        assertThat(kept()).isZero();
        assertThat(mira.get("/").text()).doesNotContain("Wenn du länger nicht da bist");
        again("ON_SITE", "MEMBERS");
        weeks(5);
        assertThat(kept()).isZero();
        assertThat(missed()).isEmpty();
    }

    @Test
    void anInvisibleDayTellsNothingInEitherDirection() {
        mira.get("/");
        comes("ON_SITE", "ONLY_ME");
        assertThat(kept()).isZero();
        mira.post("/floor/presence/removal");
        comes("ON_SITE", "HOSTS");
        weeks(4);
        again("ON_SITE", "ONLY_ME");
        assertThat(missed().text()).contains("Mira Sommer");
    }

    @Test
    void whoPausesPlansToComeOrHidesTheirDaysIsNotMissed() {
        comesKnowing("MEMBERS");
        weeks(4);
        Visitor later = house.again(mira);
        later.post("/me/pause");
        assertThat(missed()).isEmpty();
        later.post("/me/pause/end");
        assertThat(missed()).isNotEmpty();
        later.post("/floor/days", "day", "2026-08-20", "audience", "CONTACTS");
        assertThat(missed()).isEmpty();
        house.sql().sql("delete from planned_day").update();
        assertThat(missed()).isNotEmpty();
        later.post("/people/" + house.host().id() + "/apart", "kind", "BLOCK");
        assertThat(missed()).isEmpty();
    }

    @Test
    void afterTwelveWeeksNothingIsLeft() {
        comesKnowing("MEMBERS");
        weeks(12);
        assertThat(kept()).isZero();
        assertThat(missed()).isEmpty();
    }

    @Test
    void itStandsAmongWhatIsKept() {
        assertThat(mira.get("/privacy/kept").text()).contains("In welcher Woche du zuletzt sichtbar da warst");
    }

    private void comesKnowing(String audience) {
        assertThat(mira.get("/").text()).contains("Wenn du länger nicht da bist");
        comes("ON_SITE", audience);
    }

    private void comes(String at, String audience) {
        mira.post("/floor/presence", "at", at, "audience", audience);
        house.runDue();
    }

    private void again(String at, String audience) {
        Visitor later = house.again(mira);
        later.post("/floor/presence/removal");
        later.post("/floor/presence", "at", at, "audience", audience);
        house.runDue();
    }

    private void weeks(int many) {
        for (int week = 0; week < many; week++) {
            house.clock().advance(Duration.ofDays(7));
            house.runDue();
        }
    }

    private long kept() {
        return house.sql()
                .sql("select count(*) from care_week")
                .query(Long.class)
                .single();
    }

    private Visitor host() {
        return house.again(house.host());
    }

    private Elements missed() {
        return host().get("/care").page().select("#absences li");
    }
}
