package org.zwischenraum.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zwischenraum.asks.AskStage;
import org.zwischenraum.house.HouseTest;

/** Instead of asking somebody, one asks the host to make the two known. */
@HouseTest
class WishTest extends AskStage {
    private String ask;

    @BeforeEach
    void miraAsks() {
        ask = posted(CONTRACT);
    }

    @Test
    void theAskerBidsTheHostAndNobodyElseLearnsOfIt() {
        assertThat(mira.get(ask).page().select(".person button").eachText())
                .containsExactly("Anna fragen", "Tanja bitten, uns bekannt zu machen", "Trifft meine Frage nicht");
        mira.post(ask + "/wishes", "member", anna.id());
        mira.post(ask + "/wishes", "member", anna.id());
        assertThat(mira.get(ask).text()).contains("Das Haus weiß, dass du Anna kennenlernen möchtest");
        assertThat(house.host().get("/hosting").text()).contains("Mira Sommer", "Anna Brandl", CONTRACT);
        assertThat(anna.get("/inbox").page().select(".notice")).isEmpty();
        assertThat(jonas.post(ask + "/wishes", "member", anna.id()).status()).isEqualTo(404);
        assertThat(house.guest().post(ask + "/wishes", "member", anna.id()).status())
                .isEqualTo(401);
    }

    @Test
    void whoLikesToBeMadeKnownIsNotAskedDirectly() {
        anna.post("/me/details", "name", "Anna Brandl", "approach", "HOST");
        assertThat(mira.get(ask).page().select(".person button").eachText())
                .containsExactly("Tanja bitten, uns bekannt zu machen", "Trifft meine Frage nicht");
        assertThat(mira.get(ask).text()).contains("Anna mag es am liebsten, wenn jemand euch bekannt macht.");
    }

    @Test
    void whoSeeksDiscreetlyHasTheHostsAlready() {
        String discreet = posted("Übersetzung ins Spanische, diskret", "audience", "DISCREET", "seen", "true");
        assertThat(mira.get(discreet).page().select("form[action$=/wishes]")).isEmpty();
        assertThat(mira.post(discreet + "/wishes", "member", anna.id()).status())
                .isEqualTo(403);
    }

    @Test
    void whileTheHouseAsksItDoesNotSayThatNobodyIsAsked() {
        assertThat(mira.get(ask).text()).contains("Niemand wird gefragt, bevor du es willst.");
        String forMe = posted(CONTRACT, "askForMe", "true");
        assertThat(mira.get(forMe).text()).contains("Das Haus fragt für dich").doesNotContain("Niemand wird gefragt");
    }
}
