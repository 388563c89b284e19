package org.zwischenraum.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Helper;
import org.zwischenraum.members.Helpers;
import org.zwischenraum.members.Line;

@HouseTest
class PeopleTest {
    @Autowired
    House house;

    @Autowired
    Helpers helpers;

    private Visitor mira;
    private Visitor jonas;
    private Visitor anna;

    @BeforeEach
    void threeAreHere() {
        house.found();
        mira = house.member("mira");
        jonas = house.member("jonas");
        anna = house.member("anna");
        anna.post("/me/offers", "text", "Dolmetscherin und Übersetzerin für Spanisch");
        jonas.post("/me/offers", "text", "Illustrationen für Kinderbücher");
    }

    @Test
    void peopleAreFoundByWhatTheyCanHelpWithHoweverItIsWritten() {
        for (String query : List.of("übersetzt", "Uebersetzung", "ubersetzerin", "Übersezerin"))
            assertThat(names(mira.get("/people?query=" + query))).as(query).containsExactly("Anna Brandl");
        assertThat(names(mira.get("/people?query=jonas"))).containsExactly("Jonas Weber");
        Answer nobody = mira.get("/people?query=Quantenphysik");
        assertThat(names(nobody)).isEmpty();
        assertThat(nobody.text()).contains("Schreib in einem Satz");
    }

    @Test
    void aSentenceFindsPeopleByWhatItMeansAndSaysWhy() {
        jonas.post("/me/offers", "text", "Fahrräder reparieren, auch Bremsen und Schaltung");
        Answer found = mira.get("/people?query=Mein+Rad+quietscht+beim+Bremsen");
        assertThat(names(found)).startsWith("Jonas Weber");
        assertThat(found.page().select(".why").first().text())
                .startsWith("Du suchst")
                .contains("Jonas bietet");
        assertThat(found.page().select(".why mark").eachText()).isNotEmpty();
        assertThat(mira.get("/people?query=I+need+somebody+who+translates+my+contract")
                        .text())
                .contains("Anna Brandl");
    }

    @Test
    void aSentenceFindsNoLineThatIsNotForMe() {
        anna.post("/me/offers", "text", "Fahrräder reparieren", "audience", "ONLY_ME");
        assertThat(names(mira.get("/people?query=Mein+Fahrrad+ist+kaputt"))).isEmpty();
        jonas.post("/me/offers", "text", "Fahrräder reparieren");
        assertThat(names(mira.get("/people?query=Mein+Fahrrad+ist+kaputt"))).containsExactly("Jonas Weber");
    }

    @Test
    void aSentenceFindsNobodyForWhomIAmBlockedNorForAGuest() {
        jonas.post("/me/offers", "text", "Fahrräder reparieren");
        String search = "/people?query=Mein+Fahrrad+ist+kaputt";
        assertThat(names(mira.get(search))).containsExactly("Jonas Weber");
        jonas.post("/people/" + mira.id() + "/apart", "kind", "BLOCK");
        assertThat(names(mira.get(search))).isEmpty();
        assertThat(house.guest().get(search).status()).isNotEqualTo(200);
        assertThat(house.friend("lucia").get(search).status()).isEqualTo(403);
    }

    @Test
    void aLineThatIsNotForMeDoesNotFindAnybody() {
        String offer = mira.get("/people/" + anna.id()).page().text();
        assertThat(offer).contains("Dolmetscherin");
        anna.post("/me/offers", "text", "Geheimnisse hüten", "audience", "ONLY_ME");
        assertThat(names(mira.get("/people?query=Geheimnisse"))).isEmpty();
        assertThat(names(house.host().get("/people?query=Geheimnisse"))).isEmpty();
        assertThat(names(anna.get("/people?query=Geheimnisse"))).containsExactly("Anna Brandl");
    }

    @Test
    void weekdaysAndLanguagesNarrowTheListAsFarAsTheyAreShown() {
        anna.post(
                "/me/details",
                "name",
                "Anna Brandl",
                "weekdays",
                "TUESDAY",
                "languages",
                "es",
                "audiences[WEEKDAYS]",
                "MEMBERS");
        jonas.post(
                "/me/details",
                "name",
                "Jonas Weber",
                "weekdays",
                "TUESDAY",
                "languages",
                "es",
                "audiences[LANGUAGES]",
                "HOSTS");
        assertThat(names(mira.get("/people?weekday=tuesday"))).containsExactly("Anna Brandl");
        assertThat(names(mira.get("/people?language=es"))).containsExactly("Anna Brandl");
        assertThat(names(house.host().get("/people?weekday=tuesday")))
                .containsExactlyInAnyOrder("Anna Brandl", "Jonas Weber");
    }

    @Test
    void whoUsuallyComesTodayStandsFirst() {
        anna.post("/me/details", "name", "Anna Brandl", "weekdays", "TUESDAY", "audiences[WEEKDAYS]", "MEMBERS");
        Answer list = mira.get("/people");
        assertThat(names(list)).hasSize(4).startsWith("Anna Brandl");
        assertThat(list.text()).contains("heute meistens da");
    }

    @Test
    void aBlockTakesBothOutOfEachOthersSight() {
        mira.post("/people/" + jonas.id() + "/apart", "kind", "BLOCK");
        for (Visitor[] pair : new Visitor[][] {{mira, jonas}, {jonas, mira}}) {
            assertThat(pair[0].get("/people/" + pair[1].id()).status()).isEqualTo(404);
            assertThat(pair[0].get("/people").text())
                    .doesNotContain(house.memberOf(pair[1]).name());
            assertThat(names(pair[0].get(
                            "/people?query=" + house.memberOf(pair[1]).firstName())))
                    .isEmpty();
            assertThat(pair[0].get("/people/" + pair[1].id() + "/apart").status())
                    .isEqualTo(404);
            assertThat(pair[0].get("/people/" + pair[1].id() + "/reports").status())
                    .isEqualTo(404);
            assertThat(helpers.forAsker(house.memberOf(pair[0])))
                    .noneMatch(helper -> helper.member().id().equals(pair[1].id()));
        }
        assertThat(house.host().get("/people").text()).contains("Mira Sommer", "Jonas Weber");
        assertThat(mira.get("/me/apart").text()).contains("Jonas Weber");
        mira.post("/people/" + jonas.id() + "/apart/end", "kind", "BLOCK");
        assertThat(jonas.get("/people/" + mira.id()).status()).isEqualTo(200);
    }

    @Test
    void neverIsKnownToNobodyElse() {
        String before = jonas.get("/people/" + mira.id()).text();
        mira.post("/people/" + jonas.id() + "/apart", "kind", "NEVER");
        assertThat(jonas.get("/people/" + mira.id()).text()).isEqualTo(before);
        assertThat(jonas.get("/me/apart").text()).doesNotContain("Mira");
        assertThat(helpers.forAsker(house.memberOf(mira)))
                .noneMatch(helper -> helper.member().id().equals(jonas.id()));
        assertThat(helpers.forAsker(house.memberOf(jonas)))
                .noneMatch(helper -> helper.member().id().equals(mira.id()));
    }

    @Test
    void suggestionsRestOnNothingThatIsNotForThem() {
        anna.post("/me/offers", "text", "Steuern", "unused", "true");
        anna.post("/me/answers/experience", "text", "Nur für die Hosts", "audience", "HOSTS");
        anna.post("/me/answers/goals", "text", "Mehr Literatur");
        Helper helper = helpers.forAsker(house.memberOf(mira)).stream()
                .filter(one -> one.member().id().equals(anna.id()))
                .findFirst()
                .orElseThrow();
        assertThat(helper.lines())
                .extracting(Line::text)
                .containsExactly("Dolmetscherin und Übersetzerin für Spanisch", "Mehr Literatur");
        anna.post("/me/pause");
        assertThat(helpers.forAsker(house.memberOf(mira)))
                .noneMatch(one -> one.member().id().equals(anna.id()));
    }

    @Test
    void whatIsReportedReachesTheHostsAlone() {
        String id = java.util.UUID.randomUUID().toString();
        for (int twice = 0; twice < 2; twice++)
            mira.post("/people/" + jonas.id() + "/reports", "id", id, "words", "Er hat meinen Stuhl genommen.");
        assertThat(jonas.get("/hosting/reports").status()).isEqualTo(403);
        Answer told = house.host().get("/hosting/reports");
        assertThat(told.page().select("article")).hasSize(1);
        assertThat(told.text()).contains("Mira Sommer über Jonas Weber", "Er hat meinen Stuhl genommen.");
        house.host().post("/hosting/reports/" + id + "/settlement");
        assertThat(house.host().get("/hosting/reports").page().select("article"))
                .isEmpty();
    }

    @Test
    void guestsSeeNobody() {
        assertThat(house.guest().get("/people").status()).isEqualTo(303);
        assertThat(house.guest().get("/people/" + mira.id()).status()).isEqualTo(303);
    }

    @Test
    void theListSpeaksTheThreeLanguages() {
        for (String key : List.of("mira", "lou", "lucia"))
            assertThat(house.member(key).get("/people").status()).isEqualTo(200);
    }

    private static List<String> names(Answer list) {
        return list.page().select(".people h2").eachText();
    }
}
