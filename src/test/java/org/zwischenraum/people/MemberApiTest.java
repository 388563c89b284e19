package org.zwischenraum.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import tools.jackson.databind.JsonNode;

@HouseTest
class MemberApiTest {
    @Autowired
    House house;

    private Visitor mira;
    private Visitor jonas;

    @BeforeEach
    void twoPrograms() {
        house.found();
        mira = house.program(house.member("mira"));
        jonas = house.program(house.member("jonas"));
    }

    @Test
    void aProgramChangesItsMemberAndOthersSeeWhatIsForThem() {
        Answer changed = mira.api("PATCH", "/api/v1/me", """
                {"headline": "Schreibt", "languages": ["de", "Spanisch"], "weekdays": ["tuesday"], "approach": "sit",
                 "answers": {"goals": "Ein Verlag", "horizon": "Geheim"}, "audiences": {"horizon": "onlyMe"},
                 "askedAtMost": 2}
                """);
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.json().get("version").asInt()).isEqualTo(2);
        assertThat(changed.json().get("weekdays").get(0).asString()).isEqualTo("tuesday");
        JsonNode seen = jonas.api("GET", "/api/v1/members/" + mira.id()).json();
        assertThat(seen.get("headline").asString()).isEqualTo("Schreibt");
        assertThat(seen.get("languages").get(1).asString()).isEqualTo("es");
        assertThat(seen.get("approach").asString()).isEqualTo("sit");
        assertThat(seen.get("answers").get("goals").asString()).isEqualTo("Ein Verlag");
        assertThat(seen.get("answers").has("horizon")).isFalse();
        assertThat(seen.has("weekdays")).isFalse();
        assertThat(seen.get("url").asString()).endsWith("/people/" + mira.id());
    }

    @Test
    void staleAndWrongChangesAreRefused() {
        assertThat(mira.api("PATCH", "/api/v1/me", "{\"headline\": \"A\", \"version\": 1}")
                        .status())
                .isEqualTo(200);
        assertThat(mira.api("PATCH", "/api/v1/me", "{\"headline\": \"B\", \"version\": 1}")
                        .status())
                .isEqualTo(409);
        Answer day = mira.api("PATCH", "/api/v1/me", "{\"weekdays\": [\"Nimmertag\"]}");
        assertThat(day.status()).isEqualTo(422);
        assertThat(day.json().get("errors").get(0).get("field").asString()).isEqualTo("weekdays");
        Answer length = mira.api("PATCH", "/api/v1/me", "{\"answers\": {\"goals\": \"" + "x".repeat(1001) + "\"}}");
        assertThat(length.json().get("errors").get(0).get("field").asString()).isEqualTo("answers.goals");
        assertThat(mira.api("PATCH", "/api/v1/me", "{\"lieblingsfarbe\": \"blau\"}")
                        .status())
                .isIn(400, 422);
    }

    @Test
    void offersComeAndGo() {
        Answer made = mira.api("POST", "/api/v1/me/offers", "{\"text\": \"Ich lese Texte\", \"terms\": \"favour\"}");
        assertThat(made.status()).isEqualTo(201);
        String id = made.json().get("id").asString();
        assertThat(jonas.api("GET", "/api/v1/members?query=texte")
                        .json()
                        .get("items")
                        .get(0)
                        .get("offers")
                        .get(0)
                        .get("text")
                        .asString())
                .isEqualTo("Ich lese Texte");
        assertThat(jonas.api("DELETE", "/api/v1/me/offers/" + id).status()).isEqualTo(404);
        assertThat(mira.api("DELETE", "/api/v1/me/offers/" + id).status()).isEqualTo(204);
        assertThat(jonas.api("GET", "/api/v1/members?query=texte")
                        .json()
                        .get("items")
                        .size())
                .isZero();
    }

    @Test
    void aBlockHoldsForProgramsToo() {
        assertThat(mira.api("POST", "/api/v1/me/blocks", "{\"memberId\": \"" + jonas.id() + "\"}")
                        .status())
                .isEqualTo(201);
        assertThat(jonas.api("GET", "/api/v1/members/" + mira.id()).status()).isEqualTo(404);
        assertThat(mira.api("GET", "/api/v1/members/" + jonas.id()).status()).isEqualTo(404);
        assertThat(jonas.api("GET", "/api/v1/members").body()).doesNotContain("Mira");
        assertThat(mira.api("GET", "/api/v1/me/blocks").body()).contains("Jonas Weber");
        assertThat(mira.api("DELETE", "/api/v1/me/blocks/" + jonas.id()).status())
                .isEqualTo(204);
        assertThat(jonas.api("GET", "/api/v1/members/" + mira.id()).status()).isEqualTo(200);
    }

    @Test
    void whoIsBlockedIsInNoListAndNoSearch() {
        mira.api("POST", "/api/v1/me/offers", "{\"text\": \"Ich lese gegen\"}");
        assertThat(jonas.api("GET", "/api/v1/members?query=lesen").body()).contains("Mira");
        mira.api("POST", "/api/v1/me/blocks", "{\"memberId\": \"" + jonas.id() + "\"}");
        assertThat(jonas.api("GET", "/api/v1/members?query=lesen").body()).doesNotContain("Mira");
        assertThat(mira.api("GET", "/api/v1/members").body()).doesNotContain("Jonas");
        String about = "{\"memberId\": \"" + mira.id() + "\", \"text\": \"Laut\"}";
        assertThat(jonas.api("POST", "/api/v1/reports", about).status()).isEqualTo(404);
        assertThat(house.program(house.host()).api("GET", "/api/v1/members").body())
                .contains("Mira")
                .contains("Jonas");
    }

    @Test
    void strangersFriendsAndWhoIsSuspendedSeeNobody() {
        Answer stranger = house.guest().api("GET", "/api/v1/members");
        assertThat(stranger.status()).isEqualTo(401);
        assertThat(stranger.header("WWW-Authenticate")).contains("Bearer");
        Visitor lucia = house.program(house.friend("lucia"));
        assertThat(lucia.api("GET", "/api/v1/members").status()).isEqualTo(403);
        assertThat(lucia.api("GET", "/api/v1/members/" + mira.id()).status()).isEqualTo(403);
        assertThat(lucia.api("GET", "/api/v1/me").status()).isEqualTo(200);
        house.host().post("/hosting/members/" + jonas.id() + "/suspension", "reason", "Laut", "length", "WEEK");
        assertThat(jonas.api("GET", "/api/v1/members").status()).isEqualTo(401);
        assertThat(mira.api("GET", "/api/v1/members/" + jonas.id()).status()).isEqualTo(404);
    }

    @Test
    void whatABlockAndAReportNeedIsSaid() {
        for (String door : new String[] {"/api/v1/me/blocks", "/api/v1/reports"}) {
            Answer wrong = mira.api("POST", door, "{}");
            assertThat(wrong.status()).isEqualTo(422);
            assertThat(wrong.body()).contains("memberId");
        }
    }

    @Test
    void theListIsReadInStretches() {
        JsonNode first = mira.api("GET", "/api/v1/members?limit=2").json();
        assertThat(first.get("items").size()).isEqualTo(2);
        JsonNode rest = mira.api(
                        "GET",
                        "/api/v1/members?limit=2&after=" + first.get("next").asString())
                .json();
        assertThat(rest.get("items").size()).isEqualTo(1);
        assertThat(mira.api("GET", "/api/v1/members?weekday=nimmertag").status())
                .isEqualTo(422);
    }

    @Test
    void pauseAndReport() {
        assertThat(mira.api("PUT", "/api/v1/me/pause", "{\"paused\": true}").status())
                .isEqualTo(200);
        assertThat(mira.api("GET", "/api/v1/me").json().get("paused").asBoolean())
                .isTrue();
        mira.api("PUT", "/api/v1/me/pause", "{\"paused\": false}");
        assertThat(mira.api("GET", "/api/v1/me").json().get("paused").asBoolean())
                .isFalse();
        Answer told = mira.api("POST", "/api/v1/reports", "{\"memberId\": \"" + jonas.id() + "\", \"text\": \"Laut\"}");
        assertThat(told.status()).isEqualTo(201);
        assertThat(house.host().get("/hosting/reports").text()).contains("Laut");
    }
}
