package org.zwischenraum.metoo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;

@HouseTest
class MeTooTest {
    @Autowired
    House house;

    private Visitor mira;
    private Visitor anna;
    private Visitor jonas;
    private Visitor rike;
    private Visitor paul;
    private List<Visitor> three;
    private String ask;

    @BeforeEach
    void miraSaysWhatWorriesHer() {
        house.found();
        mira = house.member("mira");
        anna = house.member("anna");
        jonas = house.member("jonas");
        rike = house.member("rike");
        paul = house.member("paul");
        three = List.of(anna, jonas, rike);
        ask = mira.post("/asks", "text", "Ich verliere bei der Steuer den Überblick.")
                .leadsTo();
        house.runDue();
    }

    @Test
    void atThreeTheHouseProposesATableAndNamesAppearOnceAllAgree() {
        assertThat(mira.post(ask + "/me-too").status()).isEqualTo(409);
        three.forEach(one -> one.post(ask + "/me-too"));
        assertThat(mira.get(ask).text()).contains("Ein Tisch für alle").doesNotContain("Anna", "Jonas", "Rike");
        assertThat(paul.get(ask).text()).doesNotContain("Ein Tisch für alle");
        three.forEach(one -> one.post(ask + "/table/acceptance"));
        assertThat(mira.get(ask).page().select("#table a[href^=/conversations/]"))
                .isEmpty();
        mira.post(ask + "/table/acceptance");
        String talk =
                anna.get(ask).page().select("#table a[href^=/conversations/]").attr("href");
        assertThat(anna.get(talk).text()).contains("Mira", "Jonas");
        aWeekPasses();
        assertThat(anna.get(ask).page().select("#table a[href^=/conversations/]"))
                .isNotEmpty();
    }

    @Test
    void aNoToTheTableLooksLikeSilence() {
        three.forEach(one -> one.post(ask + "/me-too"));
        String silent = mira.get(ask).text();
        anna.post(ask + "/table/refusal");
        assertThat(mira.get(ask).text()).isEqualTo(silent);
        assertThat(paul.post(ask + "/table/refusal").status()).isEqualTo(404);
    }

    @Test
    void whoDidNotComeIsLeftInPeaceAndTheOthersMeetAtTheNextTable() {
        three.forEach(one -> one.post(ask + "/me-too"));
        anna.post(ask + "/table/refusal");
        List.of(mira, jonas, rike).forEach(one -> one.post(ask + "/table/acceptance"));
        aWeekPasses();
        assertThat(mira.get(ask).text()).doesNotContain("Ein Tisch für alle");
        assertThat(jonas.get(ask).text()).contains("Dir geht es auch so");
        paul.post(ask + "/me-too");
        assertThat(anna.get(ask).text()).contains("Geht mir auch so").doesNotContain("Ein Tisch für alle");
        List.of(mira, jonas, rike, paul).forEach(one -> one.post(ask + "/table/acceptance"));
        assertThat(paul.get(ask).page().select("#table a[href^=/conversations/]"))
                .isNotEmpty();
    }

    @Test
    void alsoWhenATableLapsesANoLooksLikeSilence() {
        assertThat(mirasPagesAndNotices(true)).isEqualTo(mirasPagesAndNotices(false));
    }

    /** All that Mira reads of an ask of hers until a second table, when Anna refuses the first or says nothing. */
    private String mirasPagesAndNotices(boolean refuses) {
        house.empty();
        miraSaysWhatWorriesHer();
        StringBuilder seen = new StringBuilder();
        three.forEach(one -> one.post(ask + "/me-too"));
        if (refuses) anna.post(ask + "/table/refusal");
        jonas.post(ask + "/table/acceptance");
        seen.append(mira.get(ask).text());
        aWeekPasses();
        seen.append(mira.get(ask).text()).append(anna.get(ask).text());
        List.of(paul, anna, house.member("olga")).forEach(one -> one.post(ask + "/me-too"));
        seen.append(mira.get(ask).text()).append(jonas.get(ask).text());
        return seen.append(mira.get("/inbox").text()).toString();
    }

    private void aWeekPasses() {
        house.clock().advance(Duration.ofDays(9));
        house.runDue();
    }
}
