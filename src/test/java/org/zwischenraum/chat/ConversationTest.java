package org.zwischenraum.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Contacts;
import org.zwischenraum.web.Ids;

@HouseTest
class ConversationTest {
    @Autowired
    House house;

    @Autowired
    Conversations conversations;

    @Autowired
    Contacts contacts;

    @Autowired
    Apart apart;

    private Visitor mira;
    private Visitor jonas;
    private String path;

    @BeforeEach
    void miraAndJonasTalk() {
        house.found();
        mira = house.member("mira");
        jonas = house.member("jonas");
        path = open("Kinderbuch");
    }

    @Test
    void twoTalkAndEachSeesWhatTheOtherSaid() {
        assertThat(mira.submit(path + "/messages", "text", "Hallo Jonas").text())
                .contains("Hallo Jonas");
        house.clock().advance(Duration.ofMinutes(3));
        assertThat(jonas.submit(path + "/messages", "text", "Hallo Mira").text())
                .contains("Hallo Mira");
        assertThat(mira.get(path).page().select(".said .prose").eachText())
                .containsExactly("Hallo Jonas", "Hallo Mira");
        assertThat(mira.get(path + "/messages").page().select(".said .prose")).hasSize(2);
    }

    @Test
    void whatWasSaidLaterStandsLaterEvenIfItsFormWasShownFirst() {
        String early = formOf(mira);
        String late = formOf(jonas);
        jonas.post(path + "/messages", "id", late, "text", "zuerst gesagt");
        house.clock().advance(Duration.ofMinutes(1));
        mira.post(path + "/messages", "id", early, "text", "danach gesagt");
        assertThat(mira.get(path).page().select(".said .prose").eachText())
                .containsExactly("zuerst gesagt", "danach gesagt");
    }

    @Test
    void whatIsSentTwiceIsSaidOnce() {
        String id = formOf(mira);
        mira.post(path + "/messages", "id", id, "text", "einmal");
        mira.post(path + "/messages", "id", id, "text", "einmal");
        assertThat(jonas.get(path).page().select(".said li")).hasSize(1);
        assertThat(jonas.post(path + "/messages", "id", id, "text", "fremd").status())
                .isEqualTo(404);
    }

    @Test
    void manyMessagesMakeOneMarkUntilItIsRead() {
        mira.post(path + "/messages", "text", "eins");
        mira.post(path + "/messages", "text", "zwei");
        assertThat(jonas.get("/inbox").page().select(".notice.new")).hasSize(1);
        assertThat(jonas.get("/conversations").page().select(".tag")).hasSize(1);
        jonas.get(path);
        assertThat(jonas.get("/inbox").page().select(".notice.new")).isEmpty();
        assertThat(jonas.get("/conversations").page().select(".tag")).isEmpty();
        mira.post(path + "/messages", "text", "drei");
        assertThat(jonas.get("/inbox").page().select(".notice.new")).hasSize(1);
    }

    @Test
    void whetherSomethingWasReadIsKnownToItsReaderAlone() {
        mira.post(path + "/messages", "text", "eins");
        String before = mira.get(path).text() + mira.get("/conversations").text();
        jonas.get(path);
        assertThat(mira.get(path).text() + mira.get("/conversations").text()).isEqualTo(before);
    }

    @Test
    void nobodyElseReadsOrWrites() {
        Visitor anna = house.member("anna");
        for (Visitor other : List.of(anna, house.host(), house.friend("lucia"))) {
            assertThat(other.get(path).status()).isEqualTo(404);
            assertThat(other.get(path + "/messages").status()).isEqualTo(404);
            assertThat(other.post(path + "/messages", "text", "Hallo").status()).isEqualTo(404);
            assertThat(other.get("/conversations").text()).doesNotContain("Kinderbuch");
        }
        assertThat(house.guest().get(path).leadsTo()).startsWith("/sign-in");
    }

    @Test
    void afterABlockItCanBeReadButNothingNewBeSaid() {
        mira.post(path + "/messages", "text", "noch da");
        apart.keep(mira.id(), jonas.id(), Apart.Kind.BLOCK);
        Answer page = jonas.get(path);
        assertThat(page.text()).contains("noch da").contains("nichts Neues");
        assertThat(page.page().select("#write")).isEmpty();
        Answer refused = jonas.post(path + "/messages", "text", "Warum?");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("Warum?");
        assertThat(mira.get(path).text()).doesNotContain("Warum?");
        assertThat(mira.post(path + "/messages", "text", "Darum").status()).isEqualTo(403);
    }

    @Test
    void whatIsTooLongOrEmptyComesBackAsItWasTyped() {
        assertThat(mira.post(path + "/messages", "text", "  \n ").problem("text"))
                .contains("ein paar Worte");
        String tooLong = "ä".repeat(5001);
        Answer answer = mira.post(path + "/messages", "text", tooLong);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem("text")).contains("5.000");
        assertThat(answer.page().select("textarea").text()).isEqualTo(tooLong);
        assertThat(mira.post(path + "/messages", "text", "ä".repeat(5000)).status())
                .isEqualTo(303);
    }

    @Test
    void addressesCanBeFollowedAndMarkupIsWords() {
        mira.post(
                path + "/messages",
                "text",
                "Schau: https://example.org/a?b=1&c=2. <script>alert(1)</script> javascript:alert(1)");
        Answer page = jonas.get(path);
        assertThat(page.page().select(".said a[href^=http]").eachAttr("href"))
                .containsExactly("https://example.org/a?b=1&c=2");
        assertThat(page.page().select(".said a[href^=http]").attr("rel")).contains("noopener");
        assertThat(page.page().select(".said script")).isEmpty();
        assertThat(page.text()).contains("<script>alert(1)</script> javascript:alert(1)");
    }

    @Test
    void longTalksGoOnOnEarlierPages() {
        for (int i = 0; i < 105; i++) {
            house.sql()
                    .sql("insert into message (id, conversation_id, author_id, text, sent_at) values (?, ?, ?, ?, ?)")
                    .params(
                            Ids.next(),
                            UUID.fromString(path.substring("/conversations/".length())),
                            mira.id(),
                            "Nr. " + i,
                            java.sql.Timestamp.from(house.clock().instant().plusSeconds(i)))
                    .update();
        }
        Answer page = jonas.get(path);
        assertThat(page.page().select(".said li")).hasSize(100);
        Answer earlier = jonas.get(page.page().select("a[href*=before]").attr("href"));
        assertThat(earlier.page().select(".said .prose").eachText())
                .containsExactly("Nr. 0", "Nr. 1", "Nr. 2", "Nr. 3", "Nr. 4");
    }

    @Test
    void whoTalksIsInContact() {
        assertThat(contacts.of(mira.id())).containsExactly(jonas.id());
        assertThat(contacts.of(house.host().id())).isEmpty();
    }

    @Test
    void openingAboutTheSameTwiceIsOneConversation() {
        UUID about = Ids.next();
        List<UUID> people = List.of(mira.id(), jonas.id());
        assertThat(conversations.open(about, people, "eins")).isEqualTo(conversations.open(about, people, "zwei"));
    }

    @Test
    void withoutAConversationThePageSaysHowOneBegins() {
        assertThat(house.member("anna").get("/conversations").text()).contains("Noch kein Gespräch");
    }

    private String open(String subject) {
        return "/conversations/" + conversations.open(Ids.next(), List.of(mira.id(), jonas.id()), subject);
    }

    private String formOf(Visitor visitor) {
        return visitor.get(path).page().select("#write input[name=id]").attr("value");
    }
}
