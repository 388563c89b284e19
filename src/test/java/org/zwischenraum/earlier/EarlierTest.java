package org.zwischenraum.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.zwischenraum.asks.AskStage;
import org.zwischenraum.house.HouseTest;

/** What was asked before stands beside an ask that means the same, in whatever language. */
@HouseTest
class EarlierTest extends AskStage {
    private static final String TITLE = "Das wurde schon einmal gefragt";

    @Test
    void whatMeansTheSameIsShownToWhoAsks() {
        String first = posted(CONTRACT);
        house.clock().advance(Duration.ofDays(60));
        jonas = house.again(jonas);
        String english = jonas.post("/asks", "text", "Who could translate a contract into Spanish for me?")
                .leadsTo();
        assertThat(jonas.get(english).text()).contains(TITLE, CONTRACT);
        assertThat(jonas.get(english).page().select("a[href=" + first + "#answers]"))
                .hasSize(1);
        assertThat(house.again(anna).get(english).text()).doesNotContain(TITLE);
    }

    @Test
    void anythingElseIsNot() {
        posted(CONTRACT);
        String bike = jonas.post("/asks", "text", "Wer repariert mein Fahrrad?").leadsTo();
        assertThat(jonas.get(bike).text()).doesNotContain(TITLE);
    }

    @Test
    void aDiscreetAskIsNeverShownNorOneTakenBackNorOfWhomIAmApart() {
        posted(CONTRACT, "audience", "DISCREET", "seen", "true");
        String discreet = jonas.post("/asks", "text", CONTRACT).leadsTo();
        assertThat(jonas.get(discreet).text()).doesNotContain(TITLE);
        String other = posted(CONTRACT);
        String again = anna.post("/asks", "text", CONTRACT).leadsTo();
        assertThat(anna.get(again).text()).contains(TITLE);
        mira.post(other + "/withdrawal");
        jonas.post("/people/" + anna.id() + "/apart", "kind", "BLOCK");
        assertThat(anna.get(again).text()).doesNotContain(TITLE);
    }
}
