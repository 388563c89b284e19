package org.zwischenraum.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.community.Communities;
import org.zwischenraum.community.Country;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.text.Language;

/** The first run. */
@HouseTest
class SetupTest {
    @Autowired
    House house;

    @Autowired
    SetupKey key;

    @Autowired
    Communities communities;

    @Autowired
    Members members;

    @Test
    void beforeTheFirstRunEveryPageSaysThatSomethingIsBeginning() {
        for (String path : new String[] {"/", "/asks", "/sign-in", "/imprint", "/setup", "/setup?key=wrong"}) {
            Answer answer = house.guest().get(path);
            assertThat(answer.status()).as(path).isEqualTo(503);
            assertThat(answer.text()).contains("Hier entsteht etwas").contains("im Terminal");
        }
    }

    @Test
    void whoComesFromElsewhereIsNotToldWhereTheLinkIs() {
        Visitor far = house.guest();
        Answer answer = far.send(far.request("/").header("X-Forwarded-For", "203.0.113.9"));
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text()).contains("Hier entsteht etwas").doesNotContain("Terminal");
    }

    @Test
    void programsAreToldTheSameAsAProblem() {
        Answer answer = house.guest().api("GET", "/api/v1/me");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.json().get("title").asString()).isEqualTo("Hier entsteht etwas");
    }

    @Test
    void whoHasTheKeyMakesTheHouseAndIsItsHost() {
        Visitor tanja = house.guest();
        Answer welcome = tanja.submit("/setup", answers());
        assertThat(welcome.status()).isEqualTo(200);
        assertThat(welcome.title()).isEqualTo("Te damos la bienvenida, Tanja");
        assertThat(communities.get().name()).isEqualTo("Haus am Hafen");
        assertThat(communities.get().country()).isEqualTo(Country.AT);
        assertThat(communities.get().languages()).containsExactly(Language.ES, Language.DE);
        Member host = members.hosts().getFirst();
        assertThat(host.name()).isEqualTo("Tanja Baum");
        assertThat(host.roleLabel()).isEqualTo("Gastgeberin");
        assertThat(tanja.get("/hosting/first-steps").status()).isEqualTo(200);
    }

    @Test
    void theKeyOpensOnlyOnce() {
        house.guest().submit("/setup", answers());
        assertThat(house.guest().get("/setup?key=" + key.text()).status()).isEqualTo(404);
        assertThat(house.guest().post("/setup", answers()).status()).isEqualTo(404);
        assertThat(members.hosts()).hasSize(1);
    }

    @Test
    void withoutTheKeyNothingIsMade() {
        Object[] answers = answers();
        answers[1] = "guessed";
        assertThat(house.guest().post("/setup", answers).status()).isEqualTo(503);
        assertThat(communities.find()).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidAtTheFieldAndWhatWasTypedStays() {
        Answer again = house.guest()
                .post("/setup", "key", key.text(), "community", "Haus", "hostEmail", "tanja", "timeZone", "Nowhere/No");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#community").attr("value")).isEqualTo("Haus");
        assertThat(again.problem("hostEmail")).contains("Mailadresse");
        assertThat(again.problem("hostName")).isNotEmpty();
        assertThat(again.problem("country")).isNotEmpty();
        assertThat(again.problem("timeZone")).isNotEmpty();
    }

    private Object[] answers() {
        return new Object[] {
            "key",
            key.text(),
            "community",
            "Haus am Hafen",
            "language",
            "ES",
            "also",
            "DE",
            "country",
            "AT",
            "timeZone",
            "Europe/Vienna",
            "hostName",
            "Tanja Baum",
            "hostEmail",
            "tanja@example.org",
            "roleLabel",
            "Gastgeberin"
        };
    }
}
