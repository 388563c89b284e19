package org.zwischenraum.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.asks.AskStage;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Members;

/** A host has taken care of a newcomer: for all hosts, until one takes it back or the newcomer is none any more. */
@HouseTest
class HandTest extends AskStage {
    @Autowired
    Members members;

    private Visitor paul;
    private String away;
    private String back;

    @BeforeEach
    void miraIsNew() {
        paul = house.host("paul");
        away = "/care/newcomers/" + mira.id() + "/putting-away";
        back = "/care/newcomers/" + mira.id() + "/taking-back";
    }

    @Test
    void itHoldsForAllHostsAndEachCanTakeItBack() {
        String button =
                care(paul).select("#newcomers form[action=" + away + "]").attr("action");
        var after = host().submit(button);
        assertThat(after.page().select("form.note").text()).contains("Du hast dich um Mira gekümmert");
        assertThat(waiting(paul)).doesNotContain("Mira Sommer").contains("Anna Brandl");
        Element hand = care(paul).select("#newcomers details").first();
        assertThat(hand.text()).contains("Mira Sommer", "Tanja Baum", "14. Juli");
        again(paul).post(hand.select("form").attr("action"));
        assertThat(waiting(host())).contains("Mira Sommer");
        assertThat(care(host()).select("#newcomers details")).isEmpty();
    }

    @Test
    void pressedTwiceOrByTwoItIsStillTheFirstWhoDidIt() {
        host().post(away);
        assertThat(host().post(away).status()).isEqualTo(303);
        again(paul).post(away);
        assertThat(care(paul).select("#newcomers details li")).hasSize(1);
        assertThat(care(paul).select("#newcomers details").text()).contains("Tanja Baum");
        again(paul).post(back);
        assertThat(again(paul).post(back).status()).isEqualTo(303);
        assertThat(waiting(paul)).contains("Mira Sommer");
    }

    @Test
    void neitherDeskNorPairsBringUpWhoIsInHand() {
        hereForLong(members);
        Visitor lou = house.member("lou");
        lou.post("/me/answers/goals", "text", "Meine Webseite auf Spanisch übersetzen lassen");
        aDay();
        assertThat(host().get("/hosting").text()).contains("Lou Okoro ist neu");
        host().post("/care/newcomers/" + lou.id() + "/putting-away");
        assertThat(care(host()).select("#pairs").text()).doesNotContain("Lou Okoro");
        assertThat(host().get("/hosting").text()).doesNotContain("Lou Okoro");
        host().post("/care/newcomers/" + lou.id() + "/taking-back");
        assertThat(waiting(host())).contains("Lou Okoro", "Anna Brandl");
    }

    @Test
    void itEndsByItselfAndLeavesNothing() {
        host().post(away);
        makeKnown();
        aDay();
        assertThat(kept()).isZero();
        host().post("/care/newcomers/" + anna.id() + "/putting-away");
        assertThat(kept()).isOne();
        house.clock().advance(Duration.ofDays(43));
        house.runDue();
        assertThat(kept()).isZero();
        assertThat(host().post("/care/newcomers/" + anna.id() + "/putting-away").leadsTo())
                .isEqualTo("/care");
        assertThat(kept()).isZero();
    }

    @Test
    void whoIsInHandNoticesNothing() {
        String before = seenByMira();
        host().post(away);
        assertThat(seenByMira()).isEqualTo(before);
    }

    @Test
    void nobodyButHostsWhoMayMeetThemCan() {
        assertThat(mira.post(away).status()).isEqualTo(403);
        assertThat(jonas.post(away).status()).isEqualTo(403);
        assertThat(house.friend("lucia").post(away).status()).isEqualTo(403);
        assertThat(house.guest().post(away).status()).isEqualTo(401);
        assertThat(host().post("/care/newcomers/" + UUID.randomUUID() + "/putting-away")
                        .status())
                .isEqualTo(404);
        mira.post("/people/" + paul.id() + "/apart", "kind", "BLOCK");
        assertThat(again(paul).post(away).status()).isEqualTo(404);
        assertThat(kept()).isZero();
        host().post(away);
        assertThat(care(paul).select("main").text()).doesNotContain("Mira");
        assertThat(again(paul).post(back).status()).isEqualTo(404);
        assertThat(kept()).isOne();
    }

    private void makeKnown() {
        String path = host().post(
                        "/introductions", "people", mira.id() + "," + jonas.id(), "words", "Ihr solltet reden.")
                .leadsTo();
        house.runDue();
        mira.post(path + "/consent");
        jonas.post(path + "/consent");
        house.runDue();
    }

    private String seenByMira() {
        return again(mira).get("/").page().select("main").text()
                + again(mira).get("/inbox").page().select("main").text()
                + again(mira).get("/me").page().select("main").text();
    }

    private void aDay() {
        house.clock().advance(Duration.ofDays(1));
        house.runDue();
    }

    private int kept() {
        return house.sql()
                .sql("select count(*) from care_hand")
                .query(Integer.class)
                .single();
    }

    private String waiting(Visitor host) {
        return care(host).select("#newcomers > ul").text();
    }

    private Document care(Visitor host) {
        return again(host).get("/care").page();
    }

    private Visitor again(Visitor someone) {
        return house.again(someone);
    }

    private Visitor host() {
        return house.again(house.host());
    }
}
