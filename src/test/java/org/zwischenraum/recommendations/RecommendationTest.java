package org.zwischenraum.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.asks.AskStage;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.members.Apart;

/** "I know somebody": passing an ask on. */
@HouseTest
class RecommendationTest extends AskStage {
    @Autowired
    Apart apart;

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
}
