package org.zwischenraum.asks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Terms;

/** What happens around an ask: the house asks, others recommend, to some it happens too, and hosts think along. */
@HouseTest
class AroundTest extends AskStage {
    @Autowired
    Apart apart;

    @Test
    void theHouseAsksForTheAskerUntilSomebodySaysYes() {
        for (String key : List.of("rike", "olga", "paul"))
            offers.add("Übersetze Verträge ins Spanische", Terms.OPEN, house.memberOf(house.member(key)));
        String ask = mira.post("/asks", "text", CONTRACT, "askForMe", "true").leadsTo();
        house.runDue();
        assertThat(asked(ask)).isEqualTo(2);
        house.clock().advance(Duration.ofHours(25));
        house.runDue();
        assertThat(asked(ask)).isEqualTo(4);
    }

    @Test
    void twoDaysBeforeTheEndTheAskerHearsOnce() {
        mira.post("/asks", "text", CONTRACT);
        house.clock().advance(Duration.ofDays(28));
        house.runDue();
        house.clock().advance(Duration.ofHours(7));
        house.runDue();
        assertThat(mira.get("/inbox").page().select(".notice").eachText())
                .filteredOn(text -> text.contains("endet übermorgen"))
                .hasSize(1);
    }

    @Test
    void whatFitsNobodyIsOnTheDeskAtOnceAndWhatNobodyAnswersAfterThreeDays() {
        mira.post("/asks", "text", CONTRACT);
        mira.post("/asks", "text", "Wer stimmt meine Kirchenorgel?");
        house.runDue();
        assertThat(house.host().get("/hosting").text()).contains("Kirchenorgel").doesNotContain(CONTRACT);
        house.clock().advance(Duration.ofHours(73));
        assertThat(house.host().get("/hosting").text()).contains(CONTRACT);
    }

    @Test
    void todayShowsWhatICouldAnswerAndWhoAskedMe() {
        String ask = mira.post("/asks", "text", CONTRACT).leadsTo();
        house.runDue();
        assertThat(anna.get("/").text()).contains("Kannst du helfen?", CONTRACT);
        assertThat(jonas.get("/").text()).doesNotContain(CONTRACT);
        mira.post(ask + "/requests", "member", anna.id());
        assertThat(anna.get("/").text()).contains("Mira Sommer fragt dich").doesNotContain("Kannst du helfen?");
    }

    @Test
    void whoChangesTheirOffersFitsLaterToo() {
        String ask =
                mira.post("/asks", "text", "Wer stimmt meine Kirchenorgel?").leadsTo();
        house.runDue();
        offers.add("Orgelbauer, stimmt Kirchenorgeln", Terms.PAID, house.memberOf(jonas));
        house.runDue();
        house.clock().advance(Duration.ofMinutes(3));
        house.runDue();
        assertThat(mira.get(ask).page().select(".person h3").eachText()).contains("Jonas Weber");
    }

    @Test
    void whoKnowsSomebodyRecommendsThem() {
        String ask =
                mira.post("/asks", "text", "Wer stimmt meine Kirchenorgel?").leadsTo();
        assertThat(jonas.get(ask + "/recommendations/new?query=bran").text()).contains("Anna Brandl");
        jonas.post(ask + "/recommendations", "member", anna.id(), "words", "Ihr Bruder baut Orgeln.");
        assertThat(anna.get("/inbox").text()).contains("Jonas Weber meint, du könntest helfen", "Ihr Bruder");
        assertThat(mira.get(ask).text()).contains("empfohlen von Jonas", "Ihr Bruder baut Orgeln.");
        assertThat(house.member("rike").get(ask).text()).doesNotContain("empfohlen von Jonas");
        mira.post(ask + "/requests", "member", anna.id());
        assertThat(mira.get(ask).text()).contains("Anna ist gefragt");
        assertThat(house.guest()
                        .post(ask + "/recommendations", "member", anna.id())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void whoIsKeptApartFromTheAskerHearsOfNoRecommendation() {
        String ask = mira.post("/asks", "text", CONTRACT).leadsTo();
        apart.keep(mira.id(), anna.id(), Apart.Kind.NEVER);
        jonas.post(ask + "/recommendations", "member", anna.id(), "words", "Sie kann das.");
        assertThat(anna.get("/inbox").page().select(".notice")).isEmpty();
        assertThat(mira.get(ask).text()).doesNotContain("empfohlen von");
    }

    private int asked(String ask) {
        return house.sql()
                .sql("select count(*) from request where ask_id = :ask::uuid")
                .param("ask", ask.substring("/asks/".length()))
                .query(Integer.class)
                .single();
    }
}
