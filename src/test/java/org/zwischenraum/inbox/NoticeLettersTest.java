package org.zwischenraum.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.database.WithDatabase;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.jobs.Jobs;

/** What has come in, by mail: as soon as each wishes, never at night, several things in one, and not what was read already. */
@HouseTest
@WithDatabase(settings = {"smtp-host=127.0.0.1", "smtp-port=9", "smtp-security=none", "mail-from=haus@example.org"})
class NoticeLettersTest {
    @Autowired
    House house;

    @Autowired
    Notices notices;

    @Autowired
    Jobs jobs;

    private Visitor mira;

    @BeforeEach
    void aHouse() {
        house.found();
        mira = house.member("mira");
    }

    @Test
    void whoNeverChoseHearsSoonAndOfSeveralThingsInOneLetter() {
        tell(Matter.MESSAGES, "/conversations/1");
        tell(Matter.REQUESTS, "/asks/1");
        tell(Matter.MESSAGES, "/conversations/2");
        house.runDue();
        assertThat(letters()).isEmpty();

        pass(Duration.ofMinutes(2));
        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.get("subject")).isEqualTo("Haus am Hafen: Ein paar Dinge warten auf dich");
            assertThat(letter.get("discreet")).isEqualTo(true);
            assertThat(String.valueOf(letter))
                    .contains("Jemand hat dir geschrieben", "Jemand fragt dich", "/conversations/2", "/asks/1")
                    .doesNotContain("Jonas");
        });
        pass(Duration.ofDays(2));
        assertThat(letters()).hasSize(1);
    }

    @Test
    void oneThingAloneLeadsThereAndStaysInItsThread() {
        tell(Matter.MESSAGES, "/conversations/1");
        pass(Duration.ofMinutes(2));
        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.get("subject")).isEqualTo("Haus am Hafen: Jemand hat dir geschrieben");
            assertThat(letter.get("thread")).isEqualTo("/conversations/1");
            assertThat(String.valueOf(letter.get("action_url"))).endsWith("/conversations/1");
        });
    }

    @Test
    void whatWasReadInTheMeantimeNeedsNoLetter() {
        tell(Matter.MESSAGES, "/conversations/1");
        mira.post("/inbox/reading");
        pass(Duration.ofMinutes(2));
        assertThat(letters()).isEmpty();
    }

    @Test
    void atNightItWaitsForTheMorning() {
        house.clock().set(Instant.parse("2026-07-14T19:30:00Z"));
        tell(Matter.MESSAGES, "/conversations/1");
        pass(Duration.ofHours(3));
        tell(Matter.REQUESTS, "/asks/1");
        pass(Duration.ofHours(7));
        assertThat(letters()).isEmpty();
        pass(Duration.ofMinutes(30));
        assertThat(letters()).hasSize(1);
    }

    @Test
    void eachChoosesARhythmForEachMatterAndAClock() {
        mira.post(
                "/inbox/letters",
                "requests",
                "DAILY",
                "introductions",
                "NEVER",
                "messages",
                "AT_ONCE",
                "night",
                "true",
                "from",
                "22",
                "until",
                "7",
                "day",
                "FRIDAY",
                "zone",
                "Asia/Tokyo");
        Answer page = mira.get("/inbox/letters");
        assertThat(page.page().select("select option[selected]").eachAttr("value"))
                .containsExactly("DAILY", "AT_ONCE", "NEVER", "AT_ONCE", "AT_ONCE", "22", "7", "FRIDAY", "Asia/Tokyo");
        assertThat(page.page().select("input[name=weekly]").hasAttr("checked")).isFalse();

        // Ten in the morning in Berlin is five in the afternoon in Tokyo.
        tell(Matter.REQUESTS, "/asks/1");
        tell(Matter.INTRODUCTIONS, "/introductions/1");
        pass(Duration.ofHours(13).plusMinutes(59));
        assertThat(letters()).isEmpty();
        pass(Duration.ofMinutes(1));
        assertThat(letters())
                .singleElement()
                .satisfies(letter ->
                        assertThat(String.valueOf(letter)).contains("/asks/1").doesNotContain("/introductions/1"));
    }

    @Test
    void whateverWaitsGoesWithANewWish() {
        mira.post("/inbox/letters", "messages", "WEEKLY", "night", "true");
        tell(Matter.MESSAGES, "/conversations/1");
        tell(Matter.REQUESTS, "/asks/1");
        mira.post("/inbox/letters", "messages", "AT_ONCE", "requests", "NEVER", "night", "true");
        pass(Duration.ofMinutes(2));
        assertThat(letters())
                .singleElement()
                .satisfies(letter -> assertThat(String.valueOf(letter))
                        .contains("/conversations/1")
                        .doesNotContain("/asks/1"));
    }

    @Test
    void aJobThatRunsAgainWritesNothingTwice() {
        tell(Matter.MESSAGES, "/conversations/1");
        pass(Duration.ofMinutes(2));
        jobs.at(house.clock().instant(), "inbox.bundle", mira.id() + "|1");
        jobs.at(house.clock().instant(), "inbox.bundle", mira.id() + "|2");
        house.runDue();
        assertThat(letters()).hasSize(1);
    }

    @Test
    void nonsenseLeavesChoicesAsTheyWere() {
        mira.post("/inbox/letters", "messages", "DAILY", "night", "true", "from", "22", "until", "7");
        mira.post("/inbox/letters", "messages", "HOURLY", "night", "true", "from", "24", "until", "-1", "zone", "Mars");
        assertThat(mira.get("/inbox/letters")
                        .page()
                        .select("select option[selected]")
                        .eachAttr("value"))
                .containsExactly(
                        "AT_ONCE", "AT_ONCE", "AT_ONCE", "DAILY", "AT_ONCE", "22", "7", "MONDAY", "Europe/Berlin");
    }

    @Test
    void aMailProgramEndsLettersWithOnePostAndNobodySignsIn() {
        String path = way(Matter.MESSAGES);
        Visitor program = house.guest();
        Answer looked = program.get(path);
        assertThat(looked.status()).isEqualTo(200);
        assertThat(looked.page().select("form[action=" + path + "] button").text())
                .isEqualTo("Ja, abstellen");
        assertThat(chosen()).doesNotContain("NEVER");

        Answer ended = program.send(program.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click")));
        assertThat(ended.status()).isEqualTo(200);
        assertThat(ended.text()).contains("Ist abgestellt");
        assertThat(chosen()).containsExactly("AT_ONCE", "AT_ONCE", "AT_ONCE", "NEVER", "AT_ONCE");
        tell(Matter.MESSAGES, "/conversations/9");
        pass(Duration.ofDays(1));
        assertThat(letters()).hasSize(1);
    }

    @Test
    void noOtherAddressEndsAnything() {
        String path = way(Matter.MESSAGES);
        char last = path.charAt(path.length() - 3);
        String forged =
                path.substring(0, path.length() - 3) + (last == 'A' ? 'B' : 'A') + path.substring(path.length() - 2);
        for (String odd : List.of(forged, "/one-click/letters/x", path + "AAAA", "/one-click/letters/%00")) {
            assertThat(house.guest().post(odd).status()).as(odd).isIn(400, 404);
        }
        assertThat(chosen()).doesNotContain("NEVER");
    }

    private String way(Matter matter) {
        tell(matter, "/conversations/1");
        pass(Duration.ofMinutes(2));
        String url = String.valueOf(letters().getFirst().get("unsubscribe"));
        return url.substring(url.indexOf("/one-click/"));
    }

    private List<String> chosen() {
        return mira.get("/inbox/letters")
                .page()
                .select("section:first-of-type option[selected]")
                .eachAttr("value");
    }

    private void tell(Matter matter, String path) {
        notices.tell(Notice.to(mira.id(), "chat.notice.message", path)
                .with("name", "Jonas")
                .alsoByLetter(matter));
    }

    private void pass(Duration time) {
        house.clock().advance(time);
        house.runDue();
    }

    /** Those that tell of notices; other letters do not concern this. */
    private List<Map<String, Object>> letters() {
        return house.letters().stream()
                .filter(letter -> letter.get("kind").equals("inbox.notice"))
                .toList();
    }
}
