package org.zwischenraum.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.asks.AskStage;
import org.zwischenraum.house.HouseTest;

/** The hosts' desk says who could get to know whom, and forgets what a host puts away. */
@HouseTest
class PairsTest extends AskStage {
    private static final String TITLE = "Könnten sich kennenlernen";
    private static final String SPANISH = "Dolmetscherin und Übersetzerin für Spanisch";

    @Autowired
    PairSearch search;

    @Test
    void twoWhoFitStandOnTheDeskWithTheReasonAndOneTapToTheWords() {
        posted(CONTRACT);
        look();
        var card = house.host().get("/hosting").page().select("section:has(h2:contains(" + TITLE + "))");
        assertThat(card.text()).contains("Mira Sommer und Anna Brandl", "Dolmetscherin");
        String words = card.select("a.btn").attr("href");
        assertThat(house.host().get(words).text()).contains("Mira", "Anna");
        assertThat(mira.get("/").text()).doesNotContain(TITLE);
        assertThat(mira.get("/hosting").status()).isEqualTo(403);
    }

    @Test
    void aPairPutAwayDoesNotComeBack() {
        posted(CONTRACT);
        look();
        String away = house.host()
                .get("/hosting")
                .page()
                .select("form[action^=/pairs/]")
                .attr("action");
        assertThat(mira.post(away).status()).isEqualTo(403);
        assertThat(house.host().post(away).leadsTo()).isEqualTo("/hosting");
        look();
        assertThat(desk()).doesNotContain(TITLE);
    }

    @Test
    void aGoalMeetsAnOfferAsLongAsAllMayReadIt() {
        jonas.post("/me/answers/goals", "text", "Meine Webseite auf Spanisch übersetzen lassen");
        look();
        assertThat(desk()).contains(TITLE, "Jonas Weber und Anna Brandl");
    }

    @Test
    void whoPausesDoesNotStandThere() {
        anna.post("/me/pause");
        posted(CONTRACT);
        look();
        assertThat(desk()).doesNotContain(TITLE);
        anna.post("/me/pause/end");
        look();
        assertThat(desk()).contains(TITLE);
        mira.post("/me/pause");
        assertThat(desk()).doesNotContain(TITLE);
    }

    @Test
    void whatIsNotForThisOrNotForAllMakesNoPair() {
        house.sql().sql("delete from offer").update();
        anna.post("/me/offers", "text", SPANISH, "unused", "true");
        anna.post("/me/offers", "text", SPANISH, "audience", "HOSTS");
        posted(CONTRACT);
        look();
        assertThat(desk()).doesNotContain(TITLE);
        anna.post("/me/offers", "text", SPANISH);
        look();
        assertThat(desk()).contains(TITLE);
    }

    @Test
    void whoIsToldAlreadyNeedsNoHost() {
        String ask = posted(CONTRACT);
        look();
        assertThat(desk()).contains(TITLE);
        mira.post(ask + "/requests", "member", anna.id());
        assertThat(desk()).doesNotContain(TITLE);
    }

    @Test
    void whoWasIntroducedOnceIsNotProposedAgain() {
        posted(CONTRACT);
        look();
        house.host().post("/introductions", "people", mira.id() + "," + anna.id(), "words", "Ihr solltet euch kennen.");
        assertThat(desk()).doesNotContain(TITLE);
    }

    @Test
    void aDiscreetAskAndAClosedOneMakeNoPair() {
        posted(CONTRACT, "audience", "DISCREET", "seen", "true");
        look();
        assertThat(desk()).doesNotContain(TITLE);
        String ask = posted(CONTRACT);
        look();
        assertThat(desk()).contains(TITLE);
        mira.post(ask + "/withdrawal");
        assertThat(desk()).doesNotContain(TITLE);
    }

    private void look() {
        search.run("");
    }

    private String desk() {
        return house.host().get("/hosting").text();
    }
}
