package org.zwischenraum.welcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Members;
import org.zwischenraum.text.Language;

/** Whoever joins is greeted once, in their language and in a host's name. */
@HouseTest
class WelcomeLetterTest {
    private static final String PATH = "/hosting/house/letter";

    @Autowired
    House house;

    @Autowired
    Members members;

    @Autowired
    org.zwischenraum.settings.Settings settings;

    @Autowired
    Welcomes welcomes;

    @BeforeEach
    void found() {
        house.found();
        house.runDue();
    }

    @Test
    void onlyHostsWriteIt() {
        assertThat(house.guest().get(PATH).leadsTo()).startsWith("/sign-in");
        Visitor mira = house.member("mira");
        assertThat(mira.get(PATH).status()).isEqualTo(403);
        assertThat(mira.post(PATH, "de", "Hallo").status()).isEqualTo(403);
        assertThat(mira.post(PATH + "/trial").status()).isEqualTo(403);
        assertThat(mira.get("/welcome-letter").status()).isEqualTo(404);
    }

    @Test
    void whoJoinsIsGreetedByMailAndNoticeOnce() {
        write("Die Kaffeekasse steht links.\n\nMittags essen wir zusammen.", "La caja del café está a la izquierda.");
        Visitor mira = house.member("mira");
        house.runDue();
        assertThat(greetings()).hasSize(1);
        assertThat(greetings().getFirst())
                .contains("Willkommen bei Haus am Hafen", "Hallo Mira,", "Die Kaffeekasse", "Tanja", "mira");
        Answer letter = mira.get("/welcome-letter");
        assertThat(letter.text()).contains("Hallo Mira,", "Mittags essen wir zusammen.", "Tanja");
        welcomes.greet(mira.id());
        house.runDue();
        assertThat(greetings()).hasSize(1);
    }

    @Test
    void aFriendWhoBecomesAMemberIsGreetedOnce() {
        Visitor mira = house.member("mira");
        become(mira, "FRIEND");
        write("Die Kaffeekasse steht links.", "");
        house.runDue();
        assertThat(greetings()).isEmpty();
        become(mira, "MEMBER");
        assertThat(greetings()).hasSize(1);
        become(mira, "FRIEND");
        become(mira, "MEMBER");
        assertThat(greetings()).hasSize(1);
    }

    @Test
    void whoStepsBackFromHostingIsNotNew() {
        Visitor mira = house.member("mira");
        write("Die Kaffeekasse steht links.", "");
        become(mira, "DEPUTY");
        become(mira, "MEMBER");
        assertThat(greetings()).isEmpty();
    }

    @Test
    void aTrialSaysWhetherMailsLeave() {
        write("Die Kaffeekasse steht links.", "");
        String page = house.host().follow(house.host().post(PATH + "/trial")).text();
        boolean leaves = settings.smtp().isPresent();
        assertThat(page.contains("auf dem Weg zu dir")).isEqualTo(leaves);
        assertThat(page.contains("kein Mailserver eingetragen")).isEqualTo(!leaves);
    }

    private void become(Visitor who, String role) {
        house.host().post("/hosting/members/" + who.id() + "/role", "role", role);
        house.runDue();
    }

    @Test
    void theNoticeLeadsThereAndIsReadByReading() {
        write("Die Kaffeekasse steht links.", "");
        Visitor mira = house.member("mira");
        house.runDue();
        assertThat(mira.get("/inbox").text()).contains("Haus am Hafen hat dir zum Ankommen geschrieben.");
        assertThat(mira.get("/inbox").page().select("li.notice form")).isNotEmpty();
        assertThat(unread(mira)).isTrue();
        mira.get("/welcome-letter");
        assertThat(unread(mira)).isFalse();
    }

    @Test
    void inTheirOwnLanguageElseInThatOfTheHouse() {
        write("Die Kaffeekasse steht links.", "La caja del café está a la izquierda.");
        Visitor carla = house.member("carla");
        house.runDue();
        assertThat(greetings().getFirst()).contains("La caja del café", "Te damos la bienvenida");
        members.speak(carla.id(), Language.EN);
        assertThat(carla.get("/welcome-letter").text()).contains("Hello Carla,", "Die Kaffeekasse");
    }

    @Test
    void withoutWordsNobodyIsGreetedAndFriendsAreNot() {
        house.member("mira");
        house.runDue();
        assertThat(greetings()).isEmpty();
        write("Die Kaffeekasse steht links.", "");
        Visitor lucia = house.friend("lucia");
        house.runDue();
        assertThat(greetings()).isEmpty();
        assertThat(lucia.get("/welcome-letter").status()).isEqualTo(403);
        write("", "");
        house.member("jonas");
        house.runDue();
        assertThat(greetings()).isEmpty();
    }

    @Test
    void aHostTriesItOutAndSeesHowItReads() {
        Visitor tanja = house.host();
        assertThat(tanja.post(PATH + "/trial").status()).isEqualTo(409);
        write("Die Kaffeekasse steht links.", "");
        assertThat(tanja.get(PATH).page().select(".card.quiet").text()).contains("Hallo Tanja,", "Die Kaffeekasse");
        assertThat(tanja.submit(PATH + "/trial").page().select("[role=status]").text())
                .contains("sobald ein Mailserver eingetragen ist");
        assertThat(greetings()).hasSize(1);
        assertThat(greetings().getFirst()).contains("tanja");
        assertThat(tanja.get("/hosting/log").text()).contains("Brief zum Ankommen geändert");
    }

    @Test
    void whatIsTooLongIsSaidAndKeptInTheField() {
        Answer again = house.host().post(PATH, "de", "x".repeat(8001));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.problem("de")).contains("8.000");
    }

    private void write(String german, String spanish) {
        house.host().submit(PATH, "de", german, "es", spanish, "en", "");
    }

    private List<String> greetings() {
        return house.letters().stream()
                .filter(letter -> letter.get("kind").equals("welcomes.letter"))
                .map(Object::toString)
                .toList();
    }

    private boolean unread(Visitor visitor) {
        return house.sql()
                .sql(
                        "select exists (select 1 from notice where member_id = :id and path = '/welcome-letter' and read_at is null)")
                .param("id", visitor.id())
                .query(Boolean.class)
                .single();
    }
}
