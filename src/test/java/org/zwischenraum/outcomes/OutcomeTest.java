package org.zwischenraum.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.introductions.Proposals;
import org.zwischenraum.introductions.Replies;
import org.zwischenraum.members.Apart;

@HouseTest
class OutcomeTest {
    private static final String STORY = "Aus Text und Stiften ist ein Buch geworden. Es liegt am Fenster.";

    @Autowired
    House house;

    @Autowired
    Proposals proposals;

    @Autowired
    Replies replies;

    @Autowired
    Apart apart;

    private Visitor mira;
    private Visitor jonas;
    private Visitor paul;
    private String path;

    @BeforeEach
    void miraAndJonasMetThroughPaul() {
        house.found();
        mira = house.member("mira");
        jonas = house.member("jonas");
        paul = house.member("paul");
        UUID id = proposals.propose(house.memberOf(paul), mira.id(), jonas.id(), "Trinkt einen Kaffee.", null);
        house.runDue();
        replies.consent(id, house.memberOf(mira));
        replies.consent(id, house.memberOf(jonas));
        path = "/introductions/" + id + "/outcome";
    }

    @Test
    void sixWeeksLaterEachIsAskedPrivately() {
        assertThat(mira.get(path).status()).isEqualTo(404);
        weeksLater();
        assertThat(mira.get("/").text()).contains("Ist etwas daraus geworden?");
        assertThat(jonas.get("/inbox").text()).contains("Ist etwas daraus geworden");
        assertThat(paul.get("/inbox").text()).doesNotContain("geworden");
        assertThat(paul.get(path).status()).isEqualTo(404);
        assertThat(house.host().get(path).status()).isEqualTo(404);
    }

    @Test
    void whatBothAgreeToStandsOnTheWallWithWhoIntroducedThem() {
        weeksLater();
        mira.post(path, "text", STORY);
        assertThat(paul.get("/outcomes").text()).doesNotContain(STORY);
        assertThat(jonas.get("/inbox").text()).contains("hat aufgeschrieben");
        assertThat(jonas.get(path).text()).contains(STORY);
        jonas.post(path + "/agreement", "text", STORY);
        assertThat(house.member("anna").get("/outcomes").text())
                .contains(STORY)
                .contains("Mira")
                .contains("Jonas")
                .contains("bekannt gemacht von Paul");
    }

    @Test
    void newWordsNeedBothAgreementsAnew() {
        weeksLater();
        mira.post(path, "text", STORY);
        jonas.post(path + "/agreement", "text", STORY);
        jonas.post(path, "text", "Wir essen montags zusammen.");
        assertThat(paul.get("/outcomes").text()).doesNotContain(STORY).doesNotContain("montags");
        assertThat(mira.post(path + "/agreement", "text", STORY).status()).isEqualTo(409);
        mira.post(path + "/agreement", "text", "Wir essen montags zusammen.");
        assertThat(paul.get("/outcomes").text()).contains("montags");
    }

    @Test
    void whoWouldRatherNotTellIsNotSeenToHaveRefused() {
        weeksLater();
        mira.post(path, "text", STORY);
        String before = mira.get(path).text()
                + mira.get("/outcomes").text()
                + mira.get("/").text();
        jonas.post(path + "/refusal");
        assertThat(mira.get(path).text()
                        + mira.get("/outcomes").text()
                        + mira.get("/").text())
                .isEqualTo(before);
        assertThat(jonas.get("/").text()).doesNotContain("Ist etwas daraus geworden?");
    }

    @Test
    void eitherTakesItFromTheWallAgain() {
        weeksLater();
        mira.post(path, "text", STORY);
        jonas.post(path + "/agreement", "text", STORY);
        mira.post(path + "/refusal");
        assertThat(paul.get("/outcomes").text()).doesNotContain(STORY);
    }

    @Test
    void whoKeepsApartFromOneOfThemDoesNotReadIt() {
        weeksLater();
        mira.post(path, "text", STORY);
        jonas.post(path + "/agreement", "text", STORY);
        Visitor anna = house.member("anna");
        apart.keep(anna.id(), mira.id(), Apart.Kind.BLOCK);
        assertThat(anna.get("/outcomes").text()).doesNotContain(STORY);
    }

    @Test
    void tooMuchComesBackAsItWasTyped() {
        weeksLater();
        assertThat(mira.post(path, "text", " ").status()).isEqualTo(422);
        String tooLong = "a".repeat(401);
        assertThat(mira.post(path, "text", tooLong).page().select("#text").text())
                .isEqualTo(tooLong);
    }

    @Test
    void anEmptyWallSaysHowItFills() {
        assertThat(mira.get("/outcomes").text()).contains("Die Wand ist noch leer");
        assertThat(house.friend("lucia").get("/outcomes").status()).isEqualTo(403);
    }

    private void weeksLater() {
        house.clock().advance(Outcomes.AFTER);
        house.runDue();
    }
}
