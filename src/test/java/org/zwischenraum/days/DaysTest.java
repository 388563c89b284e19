package org.zwischenraum.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Apart;

@HouseTest
class DaysTest {
    @Autowired
    House house;

    @Autowired
    Apart apart;

    private Visitor mira;
    private Visitor anna;

    @BeforeEach
    void twoAreHere() {
        house.found();
        mira = here("mira");
        anna = here("anna");
        house.runDue();
    }

    @Test
    void myDayRemembersWhatIDidWhomIMetAndWhatIAsked() {
        String ask = mira.post("/asks", "text", "Wer kennt sich mit Stempelfarben aus?")
                .leadsTo();
        anna.post(ask + "/answers", "text", "Ich ein wenig.");
        mira.post("/breaks/coffee");
        anna.post("/breaks/coffee");
        mira.post(today() + "/entries", "words", "Kapitel drei fertig <b>");
        house.runDue();
        assertThat(mira.get("/days").text())
                .contains("Kapitel drei fertig <b>", "Begegnet", "Anna", "Gefragt", "Stempelfarben", "Seit ");
        assertThat(anna.get("/days").text())
                .contains("Geantwortet", "Stempelfarben", "Mira")
                .doesNotContain("Kapitel");
        assertThat(mira.get("/floor").text()).contains("Dein Tag", "Einem Menschen begegnet");
    }

    @Test
    void nobodyElseReadsItNotEvenAHost() {
        mira.post(today() + "/entries", "words", "Kapitel drei fertig");
        assertThat(house.host().get("/days").text()).doesNotContain("Kapitel drei");
        assertThat(house.guest().get("/days").status()).isNotEqualTo(200);
        String id = mira.get("/days").page().select("li:contains(Kapitel) form").attr("action");
        anna.post(id, "day", LocalDate.now(house.clock()).toString());
        assertThat(mira.get("/days").text()).contains("Kapitel drei");
        mira.post(id, "day", LocalDate.now(house.clock()).toString());
        assertThat(mira.get("/days").text()).doesNotContain("Kapitel drei");
    }

    @Test
    void whoeverIsBlockedLaterIsNotNamedAnyMore() {
        mira.post("/breaks/coffee");
        anna.post("/breaks/coffee");
        house.runDue();
        assertThat(mira.get("/days").text()).contains("Anna");
        apart.keep(anna.id(), mira.id(), Apart.Kind.BLOCK);
        assertThat(mira.get("/days").text()).doesNotContain("Anna");
    }

    @Test
    void aDayIsForgottenAfterTwoWeeksUnlessIKeepMine() {
        mira.post(today() + "/entries", "words", "Kapitel drei fertig");
        anna.post(today() + "/entries", "words", "Regal gebaut");
        String then = today();
        anna.post("/days/keeping", "keep", "true");
        house.clock().advance(Duration.ofDays(16));
        house.runDue();
        assertThat(mira.get(then).text()).doesNotContain("Kapitel drei");
        assertThat(anna.get(then).text()).contains("Regal gebaut", "bis du sie löschst");
    }

    @Test
    void allDaysCanBeTakenAlongAndDeleted() {
        mira.post(today() + "/entries", "words", "Kapitel drei fertig");
        assertThat(mira.get("/days/export").text()).contains("Kapitel drei fertig", "\"done\"");
        assertThat(mira.get("/days/removal").text()).contains("Ein Tag wird gelöscht");
        for (int day = 1; day <= 61; day++)
            mira.post("/days/" + LocalDate.of(2026, 1, 1).plusDays(day) + "/entries", "words", "Kapitel " + day);
        assertThat(mira.get("/days/removal").text()).contains("62 Tage werden gelöscht");
        mira.post("/days/removal");
        assertThat(mira.get("/days").text()).contains("Noch steht hier nichts");
    }

    @Test
    void whatCannotBeIsSaid() {
        assertThat(mira.post(today() + "/entries", "words", " ").text()).contains("Schreib ein paar Worte");
        assertThat(mira.post(today() + "/entries", "words", "x".repeat(301)).status())
                .isEqualTo(422);
        assertThat(mira.get("/days/2999-01-01").status()).isEqualTo(404);
        assertThat(mira.get("/days/-9999-01-01").status()).isEqualTo(404);
        assertThat(mira.post("/days/-9999-01-01/entries", "words", "Nichts").status())
                .isEqualTo(404);
        assertThat(mira.get("/days/gestern").status()).isEqualTo(404);
    }

    private String today() {
        return "/days/" + LocalDate.ofInstant(house.clock().instant(), java.time.ZoneId.of("Europe/Berlin"));
    }

    private Visitor here(String name) {
        Visitor one = house.member(name);
        one.post("/floor/presence", "state", "OPEN", "at", "ON_SITE", "audience", "MEMBERS");
        return one;
    }
}
