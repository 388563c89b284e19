package org.zwischenraum.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.asks.AskStage;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Members;

/** The hosts' page of care: who is new and alone, who could meet, what nobody answered, what came of it. */
@HouseTest
class CareTest extends AskStage {
    @Autowired
    Members members;

    @Test
    void aNewcomerStandsThereWithSomebodyAndAReason() {
        hereForLong(members);
        Visitor lou = house.member("lou");
        lou.post("/me/answers/goals", "text", "Meine Webseite auf Spanisch übersetzen lassen");
        aDay();
        var newcomers = care().select("#newcomers");
        assertThat(newcomers.text())
                .contains("Lou Okoro", "Mit Anna Brandl?", "Ein Ziel von Lou", "Dolmetscherin")
                .doesNotContain("Mira Sommer");
        String words = newcomers.select("a.btn.go").attr("href");
        assertThat(host().get(words).text()).contains("Lou Okoro und Anna Brandl");
        assertThat(lou.get("/").text()).doesNotContain("Anna Brandl");
        assertThat(lou.get("/inbox").page().select("main").text()).doesNotContain("Anna Brandl");
    }

    @Test
    void aNewcomerWithoutWordsMeetsSomebodyOfTheSameDays() {
        comesOnTuesdays(jonas, "Jonas Weber");
        hereForLong(members);
        Visitor lou = house.member("lou");
        comesOnTuesdays(lou, "Lou Okoro");
        aDay();
        assertThat(care().select("#newcomers").text()).contains("Mit Jonas Weber?", "Beide sind meist da: Dienstag.");
    }

    @Test
    void aNewcomerOfWhomNothingIsKnownLeadsToAChoice() {
        aDay();
        String choice =
                care().select("#newcomers li:contains(Mira Sommer) > p.acts a").attr("href");
        assertThat(host().get(choice).text()).contains("Und mit wem soll Mira Sommer bekannt werden");
    }

    @Test
    void whoeverIsMadeKnownIsNoNewcomerAnyMoreAndWhatBothToldStandsThere() {
        String introduction = introduce(mira, jonas);
        assertThat(care().select("#became").text()).contains("Mira Sommer und Jonas Weber", "offen");
        assertThat(care().select("#newcomers").text())
                .contains("Mira Sommer", "Diese Woche ist schon jemand unterwegs");
        mira.post(introduction + "/consent");
        jonas.post(introduction + "/consent");
        house.runDue();
        assertThat(care().select("#became").text()).contains("haben sich kennengelernt");
        assertThat(care().select("#newcomers").text()).doesNotContain("Mira Sommer");
        house.clock().advance(Duration.ofDays(43));
        house.runDue();
        house.again(mira).post(introduction + "/outcome", "text", "Das Buch hat jetzt Bilder.");
        assertThat(care().select("#became").text()).doesNotContain("Das Buch");
        house.again(jonas).post(introduction + "/outcome/agreement", "text", "Das Buch hat jetzt Bilder.");
        assertThat(care().select("#became").text()).contains("Das Buch hat jetzt Bilder.");
    }

    @Test
    void anIntroductionOfTheHostThemselvesByAnotherHostIsNotThere() {
        Visitor paul = house.host("paul");
        paul.post("/introductions", "people", mira.id() + "," + host().id(), "words", "Ihr solltet reden.");
        assertThat(care().select("#became")).isEmpty();
        assertThat(house.again(paul).get("/care").page().select("#became").text())
                .contains("Tanja Baum");
    }

    @Test
    void anAskThatNobodyAnsweredEndsInSomethingToDo() {
        hereForLong(members);
        String ask = posted("Wer kennt einen Menschen, der Turmuhren aufzieht?");
        aDay();
        var asks = care().select("#asks");
        assertThat(asks.text()).contains("Turmuhren");
        assertThat(host().get(asks.select("a.btn").first().attr("href")).status())
                .isEqualTo(200);
        assertThat(host().get(asks.select("a.btn.plain").attr("href")).text()).contains("Mira Sommer");
        mira.post("/me/care/proposals", "wanted", "false");
        assertThat(care().select("#asks a[href^=/introductions]")).isEmpty();
        anna.post(ask + "/answers", "text", "Mein Onkel kann das.");
        assertThat(care().select("#asks")).isEmpty();
    }

    @Test
    void whoHasPartedFromAHostStandsNotBeforeThem() {
        Visitor paul = house.host("paul");
        posted("Wer kennt einen Menschen, der Turmuhren aufzieht?");
        mira.post("/people/" + paul.id() + "/apart", "kind", "BLOCK");
        assertThat(paul.get("/care").page().select("main").text()).doesNotContain("Mira", "Turmuhren");
        assertThat(care().select("main").text()).contains("Mira", "Turmuhren");
    }

    @Test
    void nobodyButHostsReadsIt() {
        assertThat(mira.get("/care").status()).isEqualTo(403);
        assertThat(house.friend("lucia").get("/care").status()).isEqualTo(403);
        assertThat(house.guest().get("/care").leadsTo()).startsWith("/sign-in");
    }

    @Test
    void whoPausesOrSaysNotForThisIsNoNewcomer() {
        mira.post("/me/care/proposals", "wanted", "false");
        jonas.post("/me/pause");
        assertThat(care().select("#newcomers").text())
                .contains("Anna Brandl")
                .doesNotContain("Mira Sommer", "Jonas Weber");
        assertThat(mira.get("/me").page().select("#care").text()).contains("Du wirst Gastgebenden nicht vorgeschlagen");
    }

    @Test
    void theDeskLeadsThereWithOneCard() {
        assertThat(host().get("/hosting").page().select("section a[href=/care]").size())
                .isOne();
        assertThat(host().get("/hosting").text()).contains("ist neu und kennt hier noch niemanden");
    }

    @Test
    void whatTheHouseDoesWithoutHasNoPage() {
        host().post("/hosting/features/pairs/removal");
        assertThat(host().get("/care").status()).isEqualTo(404);
        assertThat(host().get("/hosting").page().select("a[href=/care]")).isEmpty();
        assertThat(mira.get("/me").page().select("#care")).isEmpty();
    }

    private void comesOnTuesdays(Visitor someone, String name) {
        someone.post(
                "/me/details",
                "name",
                name,
                "weekdays",
                "TUESDAY",
                "place",
                "ON_SITE",
                "approach",
                "WRITE",
                "audiences[WEEKDAYS]",
                "MEMBERS");
    }

    private String introduce(Visitor one, Visitor other) {
        String path = host().post(
                        "/introductions", "people", one.id() + "," + other.id(), "words", "Ihr solltet reden.")
                .leadsTo();
        house.runDue();
        return path;
    }

    private void aDay() {
        house.clock().advance(Duration.ofDays(1));
        house.runDue();
    }

    private Visitor host() {
        return house.again(house.host());
    }

    private Document care() {
        return host().get("/care").page();
    }
}
