package org.zwischenraum.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.asks.AskStage;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.members.Members;

/** The hosts' desk says who could get to know whom, and forgets what a host puts away. */
@HouseTest
class PairsTest extends AskStage {
    private static final String TITLE = "Könnten sich kennenlernen";
    private static final String SPANISH = "Dolmetscherin und Übersetzerin für Spanisch";

    @Autowired
    PairTidying tidying;

    @Autowired
    PairSearch search;

    @Autowired
    Members members;

    @BeforeEach
    void theyHaveBeenHereForLong() {
        hereForLong(members);
    }

    @Test
    void twoWhoFitStandOnTheDeskWithTheReasonAndOneTapToTheWords() {
        posted(CONTRACT);
        look();
        var card = house.host().get("/care").page().select("section:has(h2:contains(" + TITLE + "))");
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
        String away =
                house.host().get("/care").page().select("form[action^=/pairs/]").attr("action");
        assertThat(mira.post(away).status()).isEqualTo(403);
        assertThat(house.host().post(away).leadsTo()).startsWith("/care?pair=");
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

    @Test
    void aPairPutAwayByMistakeIsTakenBack() {
        posted(CONTRACT);
        look();
        String away =
                house.host().get("/care").page().select("form[action^=/pairs/]").attr("action");
        var after = house.host().submit(away);
        assertThat(after.text()).contains("Rückgängig").doesNotContain(TITLE);
        String back = after.page().select("form[action$=/taking-back]").attr("action");
        assertThat(mira.post(back).status()).isEqualTo(403);
        house.host().post(back);
        assertThat(desk()).contains(TITLE);
    }

    @Test
    void whatWouldWidenAHorizonMeetsWhatSomebodyMastered() {
        jonas.post("/me/answers/horizon", "text", "Einmal einen Text auf Spanisch übersetzen");
        look();
        assertThat(desk())
                .contains("Jonas Weber und Anna Brandl", "Was den Horizont von Jonas weiten würde", "Dolmetscherin");
    }

    @Test
    void theDaysOnWhichBothComeStandThereAsAnOccasion() {
        mira.post("/me/details", "name", "Mira Sommer", "weekdays", "TUESDAY", "place", "ON_SITE", "approach", "WRITE");
        anna.post("/me/details", "name", "Anna Brandl", "weekdays", "TUESDAY", "place", "ON_SITE", "approach", "WRITE");
        anna.post("/floor/days", "day", "2026-07-16", "audience", "CONTACTS");
        mira.post("/floor/days", "day", "2026-07-16", "audience", "CONTACTS");
        posted(CONTRACT);
        look();
        assertThat(desk()).contains("Beide sind meist da: Dienstag.", "Beide kommen am Donnerstag, 16. Juli");
    }

    @Test
    void whoSaysNotForThisStandsNowhere() {
        posted(CONTRACT);
        look();
        assertThat(desk()).contains(TITLE);
        anna.post("/me/care/proposals", "wanted", "false");
        look();
        assertThat(desk()).doesNotContain(TITLE, "Anna Brandl");
        anna.post("/me/care/proposals", "wanted", "true");
        look();
        assertThat(desk()).contains(TITLE);
    }

    @Test
    void whatSomebodyTookBackStaysInNoPairAlsoNotInOneThatWasPutAway() {
        posted(CONTRACT);
        look();
        anna.post("/me/care/proposals", "wanted", "false");
        assertThat(pairs("")).isZero();
        anna.post("/me/care/proposals", "wanted", "true");
        look();
        assertThat(pairs("where sought = '" + CONTRACT + "'")).isOne();
        house.sql().sql("update pair set put_away_at = now()").update();
        tidying.run("");
        assertThat(pairs("where sought = '" + CONTRACT + "'")).isOne();
        house.sql().sql("update ask set withdrawn_at = now()").update();
        tidying.run("");
        assertThat(pairs("where sought = '' and reasons = '[]'")).isOne();
        look();
        assertThat(desk()).doesNotContain(TITLE);
    }

    private long pairs(String which) {
        return house.sql()
                .sql("select count(*) from pair " + which)
                .query(Long.class)
                .single();
    }

    private void look() {
        search.run("");
    }

    private String desk() {
        return house.host().get("/care").text();
    }
}
