package org.zwischenraum.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.community.Communities;
import org.zwischenraum.community.Country;
import org.zwischenraum.community.Enquiries;
import org.zwischenraum.community.Joining;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.mail.Letter;
import org.zwischenraum.mail.Outbox;
import org.zwischenraum.text.Language;

/** What lies on the hosts' desk. */
@HouseTest
class DeskTest {
    @Autowired
    House house;

    @Autowired
    Outbox outbox;

    @Autowired
    Enquiries enquiries;

    @Autowired
    Communities communities;

    @BeforeEach
    void found() {
        house.found();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/hosting",
                "/hosting/first-steps",
                "/hosting/house",
                "/hosting/house/words",
                "/hosting/provider",
                "/hosting/provider/privacy",
                "/hosting/enquiries",
                "/hosting/letters",
                "/hosting/jobs",
                "/hosting/log"
            })
    void onlyHostsSitThere(String path) {
        assertThat(house.host().get(path).status()).isEqualTo(200);
        assertThat(house.member("mira").get(path).status()).isEqualTo(403);
        assertThat(house.friend("lucia").get(path).status()).isEqualTo(403);
        assertThat(house.guest().get(path).leadsTo()).startsWith("/sign-in");
    }

    @Test
    void aLetterThatWaitsShowsToWhomAndWhyButNeverWhatItSays() {
        outbox.send(new Letter("ada@example.org", Language.DE, "entry.signIn", "Dein Link", java.util.List.of("Geheim"))
                .leadingTo("Anmelden", "https://example.org/sign-in/verysecret"));
        assertThat(house.host().get("/hosting").text()).contains("Eine Mail hat das Haus noch nicht verlassen.");
        Answer letters = house.host().get("/hosting/letters");
        assertThat(letters.text()).contains("ada@example.org", "Anmelden oder Einladen", "kein Mailserver");
        assertThat(letters.body()).doesNotContain("Geheim", "verysecret", "Dein Link");
    }

    @Test
    void anInvitationThatWaitsSaysThatItIsOne() {
        Visitor tanja = house.host();
        tanja.post("/hosting/invitations", "kind", "MAIL", "people", "Ada <ada@example.org>", "words", "");
        house.runDue();
        assertThat(tanja.get("/hosting/letters").text()).contains("ada@example.org", "Anmelden oder Einladen");
    }

    @Test
    void aMessageFromOutsideIsReadAnsweredAndFiled() {
        house.guest().post("/contact", "text", "Habt ihr Platz?", "name", "Ada", "email", "ada@example.org");
        Visitor tanja = house.host();
        assertThat(tanja.get("/hosting").text()).contains("Eine Nachricht wartet auf eine Antwort.");
        house.runDue();
        assertThat(tanja.get("/inbox").text()).contains("Jemand von außen hat geschrieben.");
        String path = tanja.get("/hosting/enquiries").page().select("main li a").attr("href");
        assertThat(tanja.get(path).text()).contains("Habt ihr Platz?", "Ada", "ada@example.org");
        tanja.submit(path + "/settlement", "answer", "Ja, am Fenster.");
        assertThat(enquiries.open()).isEmpty();
        assertThat(house.letters().getLast().toString()).contains("Ja, am Fenster.");
        assertThat(tanja.post(path + "/settlement", "answer", "Doch nicht").status())
                .isEqualTo(409);
        assertThat(tanja.get("/hosting/log").text()).contains("Tanja", "Nachricht von außen erledigt");
    }

    @Test
    void whoWouldLikeToJoinLiesOnTheDesk() {
        var community = communities.get();
        communities.change(
                community.name(), community.languages(), community.zone(), community.country(), Joining.REQUEST);
        assertThat(house.host().get("/hosting").page().select("section a[href=/hosting/joinings]"))
                .isEmpty();
        house.guest()
                .post(
                        "/join",
                        "name",
                        "Ada",
                        "email",
                        "ada@example.org",
                        "words",
                        "Ich arbeite am Hafen.",
                        "agreed",
                        "true");
        assertThat(house.host().get("/hosting").text()).contains("Jemand möchte dazukommen.");
    }

    @Test
    void theHouseGetsAnotherNameAndOpensItsDoor() {
        Visitor tanja = house.host();
        Answer saved = tanja.submit(
                "/hosting/house",
                "name",
                "Casa del Puerto",
                "language",
                "ES",
                "also",
                "DE",
                "country",
                "ES",
                "timeZone",
                "Europe/Madrid",
                "joining",
                "OPEN");
        tanja.post(
                "/hosting/house/words",
                "welcome-es",
                "Hola a todos",
                "welcome-de",
                "Hallo zusammen",
                "privacy-es",
                "Hay una cámara.");
        assertThat(saved.page().select("[role=status]").text()).isEqualTo("Gespeichert.");
        assertThat(communities.get().languages()).containsExactly(Language.ES, Language.DE);
        assertThat(communities.get().country()).isEqualTo(Country.ES);
        assertThat(communities.get().joining()).isEqualTo(Joining.OPEN);
        assertThat(house.guest().get("/").text()).contains("Casa del Puerto", "Hallo zusammen");
        assertThat(house.guest().get("/privacy").text()).contains("Hay una cámara.");
        assertThat(tanja.get("/hosting/house/words")
                        .page()
                        .select("#welcome-es")
                        .text())
                .isEqualTo("Hola a todos");
        assertThat(tanja.get("/hosting/log").text()).contains("Einstellungen des Hauses geändert");
    }

    @Test
    void whatIsWrongWithTheSettingsIsSaidAndNothingTypedIsLost() {
        Answer again = house.host().post("/hosting/house", "name", "", "language", "DE", "timeZone", "Mond/Krater");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.problem("name")).isNotEmpty();
        assertThat(again.problem("timeZone")).isNotEmpty();
        assertThat(again.page().select("input[name=language][value=DE]").hasAttr("checked"))
                .isTrue();
        assertThat(communities.get().name()).isEqualTo("Haus am Hafen");
    }

    @Test
    void whatTheHouseCouldNotDoCanBeTriedAgain() {
        house.sql().sql("""
                insert into job (id, kind, subject, due, tries, failed_at, error, message)
                values (gen_random_uuid(), 'home.newsRemoval', 'x', 'infinity', 8, now(), 'IllegalStateException', 'full')
                """).update();
        Visitor tanja = house.host();
        assertThat(tanja.get("/hosting").text()).contains("Eine Aufgabe ist liegen geblieben.");
        Answer jobs = tanja.get("/hosting/jobs");
        assertThat(jobs.text())
                .contains("Eine Arbeit im Hintergrund", "gestolpert", "IllegalStateException", "8-mal versucht");
        tanja.submit(jobs.page().select("form[action$=/retry]").attr("action"));
        house.runDue();
        assertThat(tanja.get("/hosting/jobs").text()).contains("Nichts ist liegen geblieben");
    }
}
