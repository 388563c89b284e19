package org.zwischenraum.approaches;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.chat.Conversations;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Apart;
import org.zwischenraum.spaces.Spaces;

@HouseTest
class ApproachTest {
    @Autowired
    House house;

    @Autowired
    Conversations conversations;

    @Autowired
    Apart apart;

    @Autowired
    Spaces spaces;

    private Visitor mira;
    private Visitor jonas;
    private Visitor anna;

    @BeforeEach
    void threeAreHere() {
        house.found();
        mira = house.member("mira");
        jonas = house.member("jonas");
        anna = house.member("anna");
        List.of(mira, jonas, anna).forEach(one -> comes(one, "OPEN", "MEMBERS"));
        likes(jonas, "WAVE");
    }

    @Test
    void aWaveIsSeenByTheOtherAloneAndFadesByItself() {
        mira.post(to(jonas, "wave"));
        assertThat(waiting(jonas)).contains("Mira", "winkt dir");
        assertThat(waiting(anna)).isEmpty();
        assertThat(house.host().get("/floor").text()).doesNotContain("winkt");
        assertThat(jonas.get("/inbox").text()).doesNotContain("Mira");
        house.clock().advance(Duration.ofMinutes(11));
        assertThat(waiting(jonas)).isEmpty();
        assertThat(mira.get("/floor").text()).doesNotContain("gewunken");
    }

    @Test
    void whoSentAWaveSeesTheSameWhetherItWasSeenOrPutAway() {
        mira.post(to(jonas, "wave"));
        String before = mira.get("/floor").text();
        String removal = jonas.get("/floor")
                .page()
                .select("#greetings form[action$=/removal]")
                .attr("action");
        jonas.post(removal);
        assertThat(waiting(jonas)).isEmpty();
        assertThat(mira.get("/floor").text()).isEqualTo(before);
    }

    @Test
    void whoWavesBackWavesToo() {
        mira.post(to(jonas, "wave"));
        jonas.post("/approaches/" + mira.id() + "/reply");
        assertThat(waiting(mira)).contains("ihr habt euch zugewunken");
        anna.post("/approaches/" + mira.id() + "/reply");
        assertThat(waiting(mira)).doesNotContain("Anna");
    }

    @Test
    void aKnockWaitsUntilTheOtherLooksUp() {
        jonas.post("/floor/state", "state", "FOCUSED");
        assertThat(mira.post(to(jonas, "wave")).status()).isEqualTo(403);
        mira.post(to(jonas, "knock"), "words", "Der Dachs?");
        var page = jonas.get("/floor").page();
        assertThat(page.select("#greetings details:not([open])").text()).contains("Der Dachs?");
        assertThat(page.select("#greetings > section")).isEmpty();
        jonas.post("/floor/state", "state", "BREAK");
        assertThat(jonas.get("/floor").page().select("#greetings > section").text())
                .contains("Der Dachs?", "hat angeklopft");
    }

    @Test
    void aNoteLiesAtTheirPlaceIfTheyLikeToBeWrittenTo() {
        likes(anna, "WRITE");
        mira.post(to(anna, "note"), "words", "Kuchen um drei?");
        assertThat(waiting(anna)).contains("Kuchen um drei?");
        assertThat(anna.get("/inbox").text()).contains("Zettel");
        assertThat(mira.post(to(jonas, "note"), "words", "Kuchen?").status()).isEqualTo(403);
    }

    @Test
    void whatComesLaterIsReadInPlaceOfWhatLiesThereStill() {
        likes(anna, "WRITE");
        mira.post(to(anna, "note"), "words", "Kuchen um drei?");
        mira.post(to(anna, "note"), "words", "Sofort noch einer");
        assertThat(waiting(anna)).contains("Kuchen um drei?").doesNotContain("Sofort");
        house.clock().advance(Duration.ofMinutes(11));
        mira.post(to(anna, "note"), "words", "Doch erst um vier");
        assertThat(waiting(anna)).contains("Doch erst um vier").doesNotContain("um drei");
    }

    @Test
    void whoIsKeptAwayWithoutBeingToldSeesTheSameAsEverybodyWhoWaves() {
        apart.keep(jonas.id(), mira.id(), Apart.Kind.NEVER);
        mira.post(to(jonas, "wave"));
        assertThat(waiting(jonas)).isEmpty();
        var offers = mira.get("/floor").page().select("#here-" + jonas.id());
        assertThat(offers.text()).contains("gewunken");
        assertThat(offers.select("form[action$=/wave]")).isEmpty();
        jonas.post("/floor/state", "state", "FOCUSED");
        mira.post(to(jonas, "knock"), "words", "Der Dachs?");
        assertThat(jonas.get("/floor").text()).doesNotContain("Dachs");
        assertThat(mira.get("/floor").page().select("#here-" + jonas.id()).text())
                .contains("liegt am Platz");
    }

    @Test
    void whoeverWavesIsLedBackToThatPersonInWhicheverSpaceTheyAre() {
        Answer made = house.host().post("/spaces", "name", "Café am Park", "kind", "CAFE");
        assertThat(made.status()).isEqualTo(303);
        UUID park = spaces.all().getLast().id();
        jonas.post("/floor/presence", "space", park, "at", "ON_SITE", "state", "OPEN", "audience", "MEMBERS");
        assertThat(mira.post(to(jonas, "wave")).leadsTo()).isEqualTo("/floor?space=" + park + "#ways-" + jonas.id());
    }

    @Test
    void theHostsAreAskedWhereThatIsTheWay() {
        likes(anna, "HOST");
        assertThat(mira.post(to(anna, "wave")).status()).isEqualTo(403);
        mira.post(to(anna, "wish"));
        assertThat(mira.get("/floor").page().select("#here-" + anna.id()).text())
                .contains("Bitte ist unterwegs");
        assertThat(waiting(anna)).isEmpty();
        assertThat(house.host().get("/hosting").text()).contains("Mira", "Anna");
    }

    @Test
    void noWayLeadsToSomebodyWhoIsBlockedOrGoneOrUnseen() {
        assertThat(mira.post(to(jonas, "wave")).status()).isEqualTo(303);
        apart.keep(jonas.id(), mira.id(), Apart.Kind.BLOCK);
        assertThat(mira.post(to(jonas, "wave")).status()).isEqualTo(404);
        assertThat(waiting(jonas)).isEmpty();
        likes(anna, "WAVE");
        comes(anna, "OPEN", "HOSTS");
        assertThat(mira.post(to(anna, "wave")).status()).isEqualTo(404);
        anna.post("/floor/presence/removal");
        assertThat(mira.post(to(anna, "wave")).status()).isEqualTo(404);
    }

    @Test
    void twoContactsWhoBothWishItHearOfEachOtherOnceADayAndOneAloneHearsNothing() {
        conversations.open(UUID.randomUUID(), Set.of(mira.id(), jonas.id()), "Buch");
        house.runDue();
        mira.post("/approaches/" + jonas.id() + "/here-wish");
        assertThat(mira.post("/approaches/" + anna.id() + "/here-wish").status())
                .isEqualTo(404);
        again(jonas);
        assertThat(mira.get("/inbox").text()).doesNotContain("ist da");
        jonas.post("/approaches/" + mira.id() + "/here-wish");
        again(jonas);
        again(jonas);
        assertThat(mira.get("/inbox").page().select("main").text().split("ist da", -1))
                .hasSize(2);
    }

    private void again(Visitor who) {
        who.post("/floor/presence/removal");
        comes(who, "OPEN", "MEMBERS");
        house.runDue();
    }

    private static void comes(Visitor who, String state, String audience) {
        who.post("/floor/presence", "at", "ON_SITE", "state", state, "audience", audience, "intention", "");
    }

    private static String to(Visitor who, String way) {
        return "/approaches/" + who.id() + "/" + way;
    }

    private static String waiting(Visitor who) {
        return who.get("/floor").page().select("#greetings").text();
    }

    private void likes(Visitor who, String approach) {
        house.sql()
                .sql("update member set approach = :approach where id = :id")
                .param("approach", approach)
                .param("id", who.id())
                .update();
        house.forget();
    }
}
