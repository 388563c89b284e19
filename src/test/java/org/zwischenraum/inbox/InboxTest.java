package org.zwischenraum.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.tokens.ApiTokens;
import org.zwischenraum.tokens.Scope;

@HouseTest
class InboxTest {
    @Autowired
    House house;

    @Autowired
    Notices notices;

    @Autowired
    ApiTokens tokens;

    private Visitor mira;
    private Visitor jonas;

    @BeforeEach
    void aHouse() {
        house.found();
        mira = house.member("mira");
        jonas = house.member("jonas");
    }

    @Test
    void anEmptyInboxSaysWhatWillBeThere() {
        assertThat(mira.get("/inbox").text()).contains("Noch nichts da").contains("Selbst etwas fragen");
    }

    @Test
    void whatIsNewStandsFirstAndWhatWasReadStandsByDay() {
        write("eins");
        house.clock().advance(Duration.ofDays(1));
        write("zwei");
        Answer inbox = mira.get("/inbox");
        assertThat(inbox.page().select(".notice.new")).hasSize(2);
        assertThat(inbox.page().select("#bell .count").text()).startsWith("2");

        mira.post(inbox.page().select(".notice form").first().attr("action"));
        write("drei");
        Answer later = mira.get("/inbox");
        assertThat(later.page().select(".notice.new")).hasSize(2);
        assertThat(later.page().select("section h2").eachText()).containsExactly("Neu", "Heute");
        assertThat(later.text()).contains("Mehr ist nicht da");
    }

    @Test
    void openingANoticeLeadsWhereItPoints() {
        write("eins");
        Answer opened = mira.post(
                mira.get("/inbox").page().select(".notice form").first().attr("action"));
        assertThat(opened.leadsTo()).isEqualTo("/conversations/eins");
        assertThat(mira.get("/inbox").page().select(".notice.new")).isEmpty();
    }

    @Test
    void allCanBeMarkedReadAtOnce() {
        write("eins");
        write("zwei");
        mira.post("/inbox/reading");
        assertThat(mira.get("/inbox").page().select(".notice.new")).isEmpty();
        assertThat(mira.get("/inbox").page().select("#bell .count")).isEmpty();
    }

    @Test
    void theSameNoticeComesOnce() {
        write("eins");
        write("eins");
        assertThat(mira.get("/inbox").page().select(".notice")).hasSize(1);
    }

    @Test
    void nobodyOpensOrReadsTheNoticesOfOthers() {
        write("eins");
        String opening =
                mira.get("/inbox").page().select(".notice form").first().attr("action");
        assertThat(jonas.post(opening).status()).isEqualTo(404);
        assertThat(jonas.get("/inbox").page().select(".notice")).isEmpty();
        assertThat(house.guest().get("/inbox").leadsTo()).startsWith("/sign-in");
        assertThat(house.friend("lucia").get("/inbox").status()).isEqualTo(200);
    }

    @Test
    void aNameThatLooksLikeMarkupStaysAName() {
        notices.tell(
                Notice.to(mira.id(), "chat.notice.message", "/conversations/x").with("name", "<b>Jonas</b>"));
        assertThat(mira.get("/inbox").page().select(".notice span").first().text())
                .isEqualTo("<b>Jonas</b> hat dir geschrieben.");
    }

    @Test
    void longInboxesGoOnOnAnotherPage() {
        for (int i = 0; i < 35; i++) write("nr" + i);
        mira.post("/inbox/reading");
        Answer first = mira.get("/inbox");
        assertThat(first.page().select(".notice")).hasSize(30);
        Answer second = mira.get(first.page().select("a[href*=before]").attr("href"));
        assertThat(second.page().select(".notice")).hasSize(5);
    }

    @Test
    void programsReadTheInboxWithoutMarkingIt() {
        write("eins");
        house.clock().advance(Duration.ofMinutes(1));
        write("zwei");
        mira.token(tokens.make(mira.id(), "Test", Set.of(Scope.READ), Duration.ofDays(1)));
        Answer first = mira.api("GET", "/api/v1/notices?limit=1");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().get("items")).hasSize(1);
        assertThat(first.json().at("/items/0/text").asString()).isEqualTo("Jonas hat dir geschrieben.");
        assertThat(first.json().at("/items/0/url").asString()).endsWith("/conversations/zwei");
        assertThat(first.json().at("/items/0/read").asBoolean()).isFalse();
        assertThat(first.json().at("/items/0/createdAt").asString()).isEqualTo("2026-07-14T08:01:00Z");
        Answer second = mira.api(
                "GET",
                "/api/v1/notices?limit=1&after=" + first.json().get("next").asString());
        assertThat(second.json().at("/items/0/url").asString()).endsWith("/conversations/eins");
        assertThat(second.json().get("next").isNull()).isTrue();
        assertThat(mira.get("/inbox").page().select(".notice.new")).hasSize(2);
    }

    @Test
    void withoutAMailServerNoLetterWaits() {
        write("eins");
        house.clock().advance(Duration.ofDays(2));
        house.runDue();
        assertThat(house.letters()).isEmpty();
    }

    private void write(String conversation) {
        notices.tell(Notice.to(mira.id(), "chat.notice.message", "/conversations/" + conversation)
                .with("name", "Jonas")
                .once("test:" + conversation)
                .alsoByLetter(Matter.MESSAGES));
    }
}
