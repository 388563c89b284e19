package org.zwischenraum.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.matching.Understanding;
import org.zwischenraum.members.Audience;
import org.zwischenraum.members.Offers;
import org.zwischenraum.members.Terms;
import org.zwischenraum.web.Ids;

/** What the house seeks and gives is told from three people on, roughly, once a week, and without anybody's name. */
@HouseTest
class ThemesTest {
    private static final String CONTRACT = "Ich suche eine Übersetzerin für meinen Vertrag.";
    private static final String GIVEN = "Ich bin Übersetzerin";
    private static final String THEME = "Übersetz";

    @Autowired
    House house;

    @Autowired
    Offers offers;

    @Autowired
    ThemeCount count;

    private Visitor mira;
    private Visitor anna;
    private Visitor jonas;
    private Visitor ben;

    @BeforeEach
    void people() {
        house.found();
        mira = house.member("mira");
        anna = house.member("anna");
        jonas = house.member("jonas");
        ben = house.member("ben");
    }

    @Test
    void threeWhoSeekMakeAThemeAndNobodyIsNamed() {
        seek(mira, "MEMBERS");
        seek(anna, "MEMBERS");
        assertThat(counted()).doesNotContain(THEME);
        seek(jonas, "MEMBERS");
        assertThat(counted())
                .contains(THEME, "Gesucht und noch kaum gegeben", "gesucht von 3 oder mehr", "Einen Workshop anregen")
                .doesNotContain("Mira Sommer", "Anna Brandl", "Jonas");
    }

    @Test
    void onePersonCountsOnceHoweverOftenTheySayIt() {
        seek(mira, "MEMBERS");
        seek(mira, "MEMBERS");
        seek(anna, "MEMBERS");
        assertThat(counted()).doesNotContain(THEME);
    }

    @Test
    void aDiscreetAskAndAnOfferForHostsAloneAreNotCounted() {
        seek(mira, "MEMBERS");
        seek(anna, "MEMBERS");
        seek(jonas, "DISCREET");
        give(mira, Audience.MEMBERS);
        give(anna, Audience.MEMBERS);
        give(jonas, Audience.HOSTS);
        assertThat(counted()).doesNotContain(THEME);
        give(ben, Audience.MEMBERS);
        assertThat(counted()).contains("gegeben von 3 oder mehr", "gesucht von weniger als drei");
    }

    @Test
    void whoIsSuspendedIsNotCounted() {
        List.of(mira, anna, jonas).forEach(one -> give(one, Audience.MEMBERS));
        house.sql()
                .sql("update member set suspended_at = now() where id = :id")
                .param("id", jonas.id())
                .update();
        house.forget();
        assertThat(counted()).doesNotContain(THEME);
    }

    @Test
    void aCountStandsForAWeekSoThatNoChangeTellsOfOnePerson() {
        List.of(mira, anna, jonas, ben).forEach(one -> give(one, Audience.MEMBERS));
        assertThat(counted()).contains("gegeben von 3 oder mehr");
        give(house.member("rike"), Audience.MEMBERS);
        house.clock().advance(Duration.ofDays(6));
        assertThat(counted()).contains("gegeben von 3 oder mehr").doesNotContain("5 oder mehr");
        house.clock().advance(Duration.ofDays(2));
        assertThat(counted()).contains("gegeben von 5 oder mehr");
    }

    @Test
    void itIsForMembersAndHosts() {
        assertThat(house.guest().get("/themes").status()).isEqualTo(303);
        assertThat(house.friend("lou").get("/themes").status()).isEqualTo(403);
        assertThat(mira.get("/themes").status()).isEqualTo(200);
        assertThat(house.host().get("/hosting").body()).contains("/themes");
    }

    @ParameterizedTest
    @CsvSource({"0,0", "2,0", "3,3", "4,3", "5,5", "9,5", "10,10", "19,10", "99,50", "3000,100"})
    void numbersAreRough(int people, int said) {
        assertThat(Rough.of(people).atLeast()).isEqualTo(said);
    }

    @Test
    void aTroubleCountsForTheTradeThatHelps() {
        Voice voice = new Voice(List.of("Mein Wasserhahn tropft"), List.of());
        assertThat(new ThemeCounter(Understanding.shipped()).count(List.of(voice, voice, voice)))
                .anyMatch(Theme::isMissing);
    }

    private void seek(Visitor one, String audience) {
        one.post("/asks", "text", CONTRACT, "audience", audience, "seen", "true");
    }

    private void give(Visitor one, Audience audience) {
        offers.add(Ids.next(), GIVEN, Terms.OPEN, audience, house.memberOf(one));
    }

    private String counted() {
        count.run("");
        return house.again(mira).get("/themes").page().select("main").text();
    }
}
