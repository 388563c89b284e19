package org.zwischenraum.introductions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Offers;
import org.zwischenraum.members.Terms;

/** Whom one makes known to whom, and in which words. */
class ProposalTest extends Introducing {
    @Autowired
    Apart apart;

    @Autowired
    Offers offers;

    @Test
    void membersIntroduceAndFriendsDoNot() {
        Visitor lucia = house.friend("lucia");
        assertThat(lucia.get("/introductions/new").status()).isEqualTo(403);
        assertThat(lucia.post("/introductions", "people", mira.id(), "people", jonas.id(), "words", WORDS)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theDraftTellsOfAWishAndOfAGift() {
        house.sql()
                .sql(
                        "update member set goals = 'Jemand, der mein Kinderbuch illustriert. Leider kann ich nicht zeichnen.' where id = ?")
                .param(mira.id())
                .update();
        offers.add("Illustriert Kinderbücher", Terms.PAID, house.memberOf(jonas));
        Answer page = paul.get("/introductions/new?people=" + mira.id() + "," + jonas.id());
        assertThat(page.page().select("#words").text())
                .contains("Jemand, der mein Kinderbuch illustriert")
                .contains("Illustriert Kinderbücher")
                .doesNotContain("Leider");
    }

    @Test
    void theDraftDoesNotTellWhoKeepsApart() {
        offers.add("Illustriert Kinderbücher", Terms.PAID, house.memberOf(jonas));
        house.sql()
                .sql("update member set goals = 'Ein Kinderbuch illustrieren lassen' where id = ?")
                .param(mira.id())
                .update();
        String address = "/introductions/new?people=" + mira.id() + "," + jonas.id();
        String before = paul.get(address).page().select("#words").text();
        apart.keep(jonas.id(), mira.id(), Apart.Kind.BLOCK);
        assertThat(paul.get(address).page().select("#words").text()).isEqualTo(before);
    }

    @Test
    void oneFindsBothByName() {
        Answer first = paul.get("/introductions/new?query=mira");
        assertThat(first.page().select(".list a strong").eachText()).containsExactly("Mira Sommer");
        Answer second = paul.get(first.page().select(".list a").attr("href"));
        assertThat(second.title()).contains("Mira Sommer");
        assertThat(second.page().select(".list a strong").eachText())
                .contains(name(jonas))
                .doesNotContain("Mira Sommer", name(paul));
        Answer words = paul.get(second.page().select(".list a:contains(Jonas)").attr("href"));
        assertThat(words.page().select("textarea#words").text()).isNotEmpty();
    }

    @Test
    void wrongWordsComeBackAsTheyWereTyped() {
        Answer empty = paul.post("/introductions", "people", mira.id(), "people", jonas.id(), "words", "  ");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.problem("words")).contains("ein, zwei Sätze");
        String tooLong = "a".repeat(1001);
        Answer answer = paul.post("/introductions", "people", mira.id(), "people", jonas.id(), "words", tooLong);
        assertThat(answer.problem("words")).contains("1.000");
        assertThat(answer.page().select("#words").text()).isEqualTo(tooLong);
        assertThat(paul.post("/introductions", "people", mira.id(), "words", WORDS)
                        .status())
                .isEqualTo(422);
        assertThat(paul.post("/introductions", "people", mira.id(), "people", mira.id(), "words", WORDS)
                        .status())
                .isEqualTo(422);
        assertThat(mira.post("/introductions", "people", mira.id(), "people", jonas.id(), "words", WORDS)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aFormSentTwiceMakesOneAndTheSameTwoAreProposedOnce() {
        String id = paul.get("/introductions/new?people=" + mira.id() + "," + jonas.id())
                .page()
                .select("input[name=id]")
                .attr("value");
        Object[] form = {"id", id, "people", mira.id(), "people", jonas.id(), "words", WORDS};
        String first = paul.post("/introductions", form).leadsTo();
        assertThat(paul.post("/introductions", form).leadsTo()).isEqualTo(first);
        assertThat(introduce(paul, jonas, mira)).isEqualTo(first);
        assertThat(introduce(house.host(), jonas, mira)).isNotEqualTo(first);
    }

    @Test
    void markupInTheWordsStaysWords() {
        String path = paul.post(
                        "/introductions",
                        "people",
                        mira.id(),
                        "people",
                        jonas.id(),
                        "words",
                        "<script>alert(1)</script> {name} 'x'")
                .leadsTo();
        house.runDue();
        Answer page = mira.get(path);
        assertThat(page.page().select("main script")).isEmpty();
        assertThat(page.text()).contains("<script>alert(1)</script> {name} 'x'");
    }
}
