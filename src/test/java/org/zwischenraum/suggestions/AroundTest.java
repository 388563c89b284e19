package org.zwischenraum.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zwischenraum.asks.AskStage;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.members.Terms;

/** What happens around an ask: the house asks, those who could help see it, and hosts think along. */
@HouseTest
class AroundTest extends AskStage {
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
        assertThat(anna.get("/").text()).contains("Da könntest du helfen", CONTRACT);
        assertThat(jonas.get("/").text()).doesNotContain(CONTRACT);
        mira.post(ask + "/requests", "member", anna.id());
        assertThat(anna.get("/").text()).contains("Mira Sommer fragt dich").doesNotContain("Da könntest du helfen");
    }

    @Test
    void theRoomOfAsksShowsItTooAndWhatIHushStaysAway() {
        String ask = mira.post("/asks", "text", CONTRACT).leadsTo();
        house.runDue();
        assertThat(anna.get("/asks").text()).contains("Da könntest du helfen", "Dolmetscherin");
        assertThat(jonas.get("/asks").text()).contains(CONTRACT).doesNotContain("Da könntest du helfen");
        assertThat(mira.get("/asks").text()).doesNotContain("Da könntest du helfen");
        assertThat(anna.post(ask + "/hush", "from", "asks").leadsTo()).isEqualTo("/asks");
        assertThat(anna.get("/asks").text()).contains(CONTRACT).doesNotContain("Da könntest du helfen");
        assertThat(anna.get("/").text()).doesNotContain("Da könntest du helfen");
        assertThat(mira.get(ask).page().select(".person h3").eachText()).contains("Anna Brandl");
    }

    @Test
    void aDiscreetAskIsHeldOutToNobody() {
        posted(CONTRACT, "audience", "DISCREET", "seen", "true");
        assertThat(anna.get("/").text()).doesNotContain("Da könntest du helfen", CONTRACT);
        assertThat(anna.get("/asks").text()).doesNotContain("Da könntest du helfen", CONTRACT);
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

    private int asked(String ask) {
        return house.sql()
                .sql("select count(*) from request where ask_id = :ask::uuid")
                .param("ask", ask.substring("/asks/".length()))
                .query(Integer.class)
                .single();
    }
}
