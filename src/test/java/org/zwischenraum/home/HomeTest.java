package org.zwischenraum.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.community.Communities;
import org.zwischenraum.community.HouseWords;
import org.zwischenraum.community.Joining;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Members;
import org.zwischenraum.text.Language;

/** The start page. */
@HouseTest
class HomeTest {
    @Autowired
    House house;

    @Autowired
    Communities communities;

    @Autowired
    HouseWords words;

    @Autowired
    Apart apart;

    @Autowired
    Members members;

    @BeforeEach
    void found() {
        house.found();
    }

    @Test
    void aMemberIsGreetedByTheTimeOfDayAndTheDayEnds() {
        Visitor mira = house.member("mira");
        Answer today = mira.get("/");
        assertThat(today.title()).isEqualTo("Guten Morgen, Mira.");
        assertThat(today.text())
                .startsWith("Dienstag, 14. Juli")
                .endsWith("Das ist alles für heute. Schön, dass du da bist.");
        house.clock().advance(Duration.ofHours(9));
        assertThat(mira.get("/").title()).isEqualTo("Guten Abend, Mira.");
    }

    @Test
    void aFriendFindsLess() {
        Answer today = house.friend("lucia").get("/");
        assertThat(today.status()).isEqualTo(200);
        assertThat(today.page().select("form[action=/news]")).isEmpty();
        assertThat(house.friend("lucia").post("/news", "text", "Hallo").status())
                .isEqualTo(403);
    }

    @Test
    void aGuestReadsWhoLivesHereAndHowToComeIn() {
        words.keep(HouseWords.Place.WELCOME, Language.DE, "Vierzig Menschen am Hafen.");
        Answer front = house.guest().get("/");
        assertThat(front.title()).isEqualTo("Haus am Hafen");
        assertThat(front.text()).contains("Vierzig Menschen am Hafen.", "Mitglied wird, wer eingeladen ist");
        assertThat(front.page().select("main a[href=/join]")).isEmpty();
        join(Joining.REQUEST);
        assertThat(house.guest().get("/").page().select("main a[href=/join]").text())
                .isEqualTo("Anfragen, ob ein Platz frei ist");
        join(Joining.OPEN);
        assertThat(house.guest().get("/").page().select("main a[href=/join]").text())
                .isEqualTo("Mitmachen");
    }

    @Test
    void aLineOfNewsStandsTodayAndTomorrow() {
        house.member("mira").submit("/news", "text", "Buch ist fertig");
        Visitor anna = house.member("anna");
        assertThat(anna.get("/").text()).contains("Buch ist fertig");
        house.clock().advance(Duration.ofDays(1));
        assertThat(anna.get("/").text()).contains("Buch ist fertig");
        house.clock().advance(Duration.ofDays(1));
        assertThat(anna.get("/").text()).doesNotContain("Buch ist fertig");
        house.clock().advance(Duration.ofDays(30));
        house.runDue();
        assertThat(house.sql()
                        .sql("select count(*) from news")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void itIsOneLineOnceSent() {
        Visitor mira = house.member("mira");
        String id = UUID.randomUUID().toString();
        mira.post("/news", "id", id, "text", "Buch\r\nist <b>fertig</b>");
        mira.post("/news", "id", id, "text", "Buch\r\nist <b>fertig</b>");
        assertThat(mira.get("/").page().select("main .list li").text()).containsOnlyOnce("Buch ist <b>fertig</b>");
    }

    @Test
    void tooLongOrNothingIsSaidAtTheField() {
        Visitor mira = house.member("mira");
        Answer again = mira.post("/news", "text", "x".repeat(281));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.problem("text")).contains("280");
        assertThat(again.page().select("#text").attr("value")).hasSize(281);
        assertThat(mira.post("/news", "text", "  ").status()).isEqualTo(422);
    }

    @Test
    void whoSharedItTakesItBackAndAHostMayHideIt() {
        Visitor mira = house.member("mira");
        mira.post("/news", "text", "Zu viel gesagt");
        String removal = mira.get("/").page().select("form[action$=/removal]").attr("action");
        Visitor anna = house.member("anna");
        assertThat(anna.get("/").page().select("form[action$=/removal]")).isEmpty();
        assertThat(anna.post(removal).status()).isEqualTo(403);
        assertThat(mira.submit(removal).text()).doesNotContain("Zu viel gesagt");
        assertThat(mira.post(removal).status()).isEqualTo(404);
        mira.post("/news", "text", "Unfreundlich");
        String text =
                house.host().get("/").page().select("a[href^=/texts/news/]").attr("href");
        house.host().post(text + "/hiding", "reason", "Bitte freundlich");
        assertThat(house.host().get("/").text()).doesNotContain("Unfreundlich");
        assertThat(house.sql()
                        .sql("select action from audit_entry")
                        .query(String.class)
                        .list())
                .containsExactly("moderation.log.hidden");
    }

    @Test
    void whoIsBlockedReadsNothing() {
        Visitor mira = house.member("mira");
        Visitor anna = house.member("anna");
        mira.post("/news", "text", "Nicht für alle");
        apart.keep(mira.id(), anna.id(), Apart.Kind.BLOCK);
        assertThat(anna.get("/").text()).doesNotContain("Nicht für alle");
    }

    @Test
    void whoUsuallyComesIsKnownOnlyToThoseWhomTheyTell() {
        Visitor mira = house.member("mira");
        house.sql()
                .sql("update member set weekdays = '{TUESDAY}' where id = :id")
                .param("id", mira.id())
                .update();
        members.forget();
        assertThat(house.host().get("/").text()).contains("Kommen heute noch", "Mira");
        assertThat(house.member("anna").get("/").text()).doesNotContain("Mira");
        house.sql()
                .sql("insert into member_audience values (:id, 'WEEKDAYS', 'MEMBERS')")
                .param("id", mira.id())
                .update();
        members.forget();
        assertThat(house.member("anna").get("/").text()).contains("Mira");
        house.clock().advance(Duration.ofDays(1));
        assertThat(house.member("anna").get("/").text()).doesNotContain("Mira");
    }

    private void join(Joining joining) {
        var community = communities.get();
        communities.change(community.name(), community.languages(), community.zone(), community.country(), joining);
    }
}
