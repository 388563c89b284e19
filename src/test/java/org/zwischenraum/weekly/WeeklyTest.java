package org.zwischenraum.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.asks.AskStage;
import org.zwischenraum.database.WithDatabase;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.jobs.Jobs;
import org.zwischenraum.members.Apart;

/** The weekly letter: in the morning of the reader's day, once, through the reader's eyes, and not when it would be empty. */
@HouseTest
@WithDatabase(settings = {"smtp-host=127.0.0.1", "smtp-port=9", "smtp-security=none", "mail-from=haus@example.org"})
class WeeklyTest extends AskStage {
    /** Eight in the morning of the next Monday in Berlin. */
    private static final Instant MONDAY = Instant.parse("2026-07-20T06:00:00Z");

    @Autowired
    Jobs jobs;

    @Autowired
    Apart apart;

    @BeforeEach
    void quiet() {
        house.runDue();
    }

    @Test
    void itComesOnceInTheMorningOfItsDayWhateverRunsTwice() {
        house.member("jonas");
        at(MONDAY.minusSeconds(1));
        assertThat(lettersTo("mira")).isEmpty();
        at(MONDAY.plus(Duration.ofMinutes(11)));
        assertThat(lettersTo("mira")).singleElement().satisfies(letter -> {
            assertThat(letter.get("subject")).isEqualTo("Haus am Hafen: Deine Woche");
            assertThat(String.valueOf(letter)).contains("\"text\": \"Jonas\"", "/one-click/letters/");
        });

        jobs.at(house.clock().instant(), WeeklyWork.KIND, mira.id().toString());
        house.runDue();
        house.forget();
        for (int hour = 0; hour < 30; hour++) at(house.clock().instant().plus(Duration.ofHours(1)));
        assertThat(lettersTo("mira")).hasSize(1);
    }

    @Test
    void whoTurnsTheirDayOverGetsNoSecondLetterInTheSameDays() {
        at(MONDAY.plus(Duration.ofMinutes(11)));
        assertThat(weeks()).isEqualTo(1);
        mira.post("/inbox/letters", "weekly", "true", "day", "WEDNESDAY", "night", "true");
        at(MONDAY.plus(Duration.ofDays(2)).plus(Duration.ofMinutes(11)));
        assertThat(weeks()).isEqualTo(1);
        at(MONDAY.plus(Duration.ofDays(7)));
        house.member("paul");
        at(MONDAY.plus(Duration.ofDays(9)).plus(Duration.ofMinutes(11)));
        assertThat(weeks()).isEqualTo(2);
    }

    @Test
    void aQuietWeekBringsNone() {
        at(MONDAY.plus(Duration.ofDays(14)).plus(Duration.ofMinutes(11)));
        assertThat(house.letters()).isEmpty();
        assertThat(mira.get("/weekly").text()).contains("Gerade ist es still");
    }

    @Test
    void whoDoesNotLikeItGetsNoneAndFriendsHaveNone() {
        mira.post("/inbox/letters", "night", "true");
        house.friend("lucia");
        at(MONDAY.plus(Duration.ofMinutes(11)));
        assertThat(lettersTo("mira")).isEmpty();
        assertThat(lettersTo("lucia")).isEmpty();
        assertThat(lettersTo("anna")).hasSize(1);
        assertThat(mira.get("/weekly").text()).contains("Du bekommst ihn nicht");
    }

    @Test
    void itIsMorningOnTheReadersClock() {
        mira.post("/inbox/letters", "weekly", "true", "night", "true", "zone", "Asia/Tokyo");
        at(Instant.parse("2026-07-19T22:59:00Z"));
        assertThat(lettersTo("mira")).isEmpty();
        at(Instant.parse("2026-07-19T23:10:00Z"));
        assertThat(lettersTo("mira")).hasSize(1);
        assertThat(lettersTo("anna")).isEmpty();
    }

    @Test
    void aHouseThatWasAwayTheWholeMorningDoesNotSendItAtNight() {
        house.clock().set(MONDAY.plus(Duration.ofHours(5)));
        house.runDue();
        assertThat(house.letters()).isEmpty();
    }

    @Test
    void whomTheReaderDoesNotMeetIsNotInIt() {
        Visitor rike = house.member("rike");
        assertThat(mira.get("/weekly").text()).contains("Rike");
        apart.keep(mira.id(), rike.id(), Apart.Kind.BLOCK);
        assertThat(mira.get("/weekly").text()).doesNotContain("Rike");
        assertThat(rike.get("/weekly").text()).doesNotContain("Mira");
        assertThat(anna.get("/weekly").text()).contains("Rike");
    }

    @Test
    void whatTheReaderCouldAnswerStandsThereWithoutANameUntilTheyWaveItOff() {
        String ask = posted(CONTRACT);
        house.runDue();
        assertThat(anna.get("/weekly").page().select("article a").eachText()).contains(CONTRACT);
        assertThat(anna.get("/weekly").page().select("article").text()).doesNotContain("Mira Sommer");
        anna.post(ask + "/hush");
        assertThat(anna.get("/weekly").text()).doesNotContain(CONTRACT);
    }

    @Test
    void whatABlockedPersonSeeksIsNotHeldOut() {
        posted(CONTRACT);
        house.runDue();
        assertThat(anna.get("/weekly").text()).contains(CONTRACT);
        apart.keep(mira.id(), anna.id(), Apart.Kind.BLOCK);
        assertThat(anna.get("/weekly").text()).doesNotContain(CONTRACT);
    }

    @Test
    void thatAnIntroductionWaitsIsSaidAndNothingOfWhom() {
        house.member("paul")
                .post("/introductions", "people", mira.id(), "people", anna.id(), "words", "Ihr zeichnet beide.");
        house.runDue();
        assertThat(mira.get("/weekly").page().select("article section").first().text())
                .contains("Jemand möchte dich bekannt machen")
                .doesNotContain("Anna", "Paul", "zeichnet");
    }

    @Test
    void daysOnWhichOthersComeStandThereForThoseWhoMayKnow() {
        LocalDate day =
                LocalDate.ofInstant(house.clock().instant(), ZoneOffset.UTC).plusDays(2);
        anna.post("/floor/days", "day", day, "audience", "HOSTS");
        assertThat(mira.get("/weekly").text()).doesNotContain("angekündigt");
        anna.post("/floor/days", "day", day, "audience", "MEMBERS");
        assertThat(mira.get("/weekly").text()).contains("Am Donnerstag haben sich andere angekündigt");
        assertThat(anna.get("/weekly").text()).doesNotContain("angekündigt");
    }

    /** How many letters Mira has had: one that no mail server takes is of no use after two days, and gone. */
    private int weeks() {
        return house.sql()
                .sql("select count(*) from weekly_letter where member_id = ?")
                .param(mira.id())
                .query(Integer.class)
                .single();
    }

    private void at(Instant moment) {
        house.clock().set(moment);
        house.runDue();
    }

    private List<Map<String, Object>> lettersTo(String key) {
        String address = house.cast().person(key).email();
        return house.letters().stream()
                .filter(letter -> letter.get("kind").equals("weekly.letter"))
                .filter(letter -> letter.get("recipient").equals(address))
                .toList();
    }
}
