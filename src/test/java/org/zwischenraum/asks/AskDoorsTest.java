package org.zwischenraum.asks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Apart;
import tools.jackson.databind.JsonNode;

/** What programs do around an ask, and who is refused. */
@HouseTest
class AskDoorsTest extends AskStage {
    @Autowired
    Apart apart;

    private String ask;
    private Visitor rike;

    @BeforeEach
    void miraAsksAndKnowsNothingOfRike() {
        mira = house.program("mira");
        anna = house.program("anna");
        jonas = house.program("jonas");
        rike = house.program("rike");
        apart.keep(mira.id(), rike.id(), Apart.Kind.BLOCK);
        ask = sent("{\"text\": \"" + CONTRACT + "\"}");
    }

    @Test
    void answersAreGivenAndReadByAllWhoMaySeeTheAsk() {
        Answer given = jonas.api("POST", ask + "/answers", "{\"text\": \"Frag die Kammer.\"}");
        assertThat(given.status()).as(given.body()).isEqualTo(201);
        assertThat(given.json().get("author").get("name").asString()).isEqualTo("Jonas Weber");
        assertThat(given.json().get("createdAt").asString()).endsWith("Z");
        anna.api("POST", ask + "/answers", "{\"text\": \"Ich kann das.\"}");
        JsonNode first = mira.api("GET", ask + "/answers?limit=1").json();
        assertThat(first.get("items").get(0).get("text").asString()).isEqualTo("Frag die Kammer.");
        JsonNode second = mira.api(
                        "GET",
                        ask + "/answers?limit=1&after=" + first.get("next").asString())
                .json();
        assertThat(second.get("items").get(0).get("text").asString()).isEqualTo("Ich kann das.");
        assertThat(second.get("next").isNull()).isTrue();
    }

    @Test
    void aCardComesAsAnAddressThatAnybodyOutsideCanOpenAndAsAPicture() {
        Answer made = jonas.api("POST", ask + "/cards");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String url = made.json().get("url").asString();
        assertThat(house.guest().get(url.substring(url.indexOf("/cards/"))).text())
                .contains(CONTRACT);
        assertThat(made.json().get("qr").asString()).startsWith("data:image/svg+xml;base64,");
        assertThat(jonas.api("POST", ask + "/cards").json().get("url").asString())
                .isEqualTo(url);
    }

    @Test
    void theAskerClosesNamesWhoHelpedAndTheyHearOfIt() {
        Answer closed = mira.api(
                "POST",
                ask + "/closure",
                "{\"helpedBy\": [\"" + anna.id() + "\"], \"thanks\": \"Das war Gold wert.\"}");
        assertThat(closed.status()).as(closed.body()).isEqualTo(201);
        assertThat(closed.json().get("helpedBy").get(0).get("name").asString()).isEqualTo("Anna Brandl");
        assertThat(house.member("anna").get("/inbox").text()).contains("Mira Sommer dankt dir", "Gold wert");
        assertThat(mira.api("GET", ask).json().get("state").asString()).isEqualTo("closed");
        assertThat(jonas.api("POST", ask + "/closure", "{}").status()).isEqualTo(404);
        assertThat(mira.api("POST", ask + "/recommendations", member(anna)).status())
                .isEqualTo(409);
    }

    @Test
    void aClosureNamesNobodyWhomTheAskerCannotMeetAndNoAskThatWasTakenBack() {
        Answer wrong = mira.api("POST", ask + "/closure", "{\"helpedBy\": [\"" + rike.id() + "\"]}");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().get("errors").get(0).get("field").asString()).isEqualTo("helpedBy");
        mira.api("DELETE", ask);
        assertThat(mira.api("POST", ask + "/closure", "{}").status()).isEqualTo(409);
    }

    @Test
    void anAskIsRecommendedToSomebodyInOwnWords() {
        Answer made = jonas.api(
                "POST",
                ask + "/recommendations",
                "{\"memberId\": \"" + anna.id() + "\", \"words\": \"Sie kann das.\"}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.json().get("words").asString()).isEqualTo("Sie kann das.");
        assertThat(house.member("anna").get("/inbox").text()).contains("Jonas Weber meint", "Sie kann das.");
        assertThat(jonas.api("POST", ask + "/recommendations", "{}").status()).isEqualTo(422);
        assertThat(jonas.api("POST", ask + "/recommendations", member(mira)).status())
                .isEqualTo(422);
        assertThat(house.program(house.friend("lucia"))
                        .api("POST", ask + "/recommendations", member(anna))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whoIsBlockedOrOutsideIsRefusedAtEveryDoorOfAnAsk() {
        doors().forEach((door, body) -> {
            Visitor guest = house.guest();
            assertThat(call(rike, door, body).status()).as("blocked " + door).isEqualTo(404);
            Answer outside = call(guest, door, body);
            assertThat(outside.status()).as("guest " + door).isEqualTo(401);
            assertThat(outside.header("WWW-Authenticate")).hasValue("Bearer");
            assertThat(outside.header("Content-Type").orElse("")).startsWith("application/problem+json");
        });
        doors().forEach((door, body) ->
                assertThat(call(mira, door, body).status()).as("Mira " + door).isLessThan(300));
    }

    @Test
    void strangersMoveNothingOfAnAsk() {
        Map<String, String> doors = doors();
        for (String open : List.of("GET " + ask, "GET " + ask + "/answers", "POST " + ask + "/answers"))
            doors.remove(open);
        doors.keySet().removeIf(door -> door.endsWith("/cards") || door.endsWith("/recommendations"));
        doors.forEach((door, body) ->
                assertThat(call(jonas, door, body).status()).as("Jonas " + door).isIn(403, 404));
    }

    @Test
    void theSameKeyPostsOneAskAndItsAnswerComesAgain() {
        Answer first = keyed("a", "Wer leiht mir einen Beamer?");
        Answer again = keyed("a", "Wer leiht mir einen Beamer?");
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(keyed("a", "Etwas anderes").status()).isEqualTo(422);
        assertThat(mira.api("GET", "/api/v1/asks?mine=true").json().get("items"))
                .hasSize(2);
    }

    @Test
    void anAskIsProlongedAndListedInStretches() {
        house.clock().advance(java.time.Duration.ofDays(10));
        assertThat(mira.api("POST", ask + "/prolongation")
                        .json()
                        .get("expiresOn")
                        .asString())
                .isEqualTo("2026-08-23");
        sent("{\"text\": \"Wer leiht mir einen Beamer?\"}");
        JsonNode list = jonas.api("GET", "/api/v1/asks?limit=1").json();
        assertThat(list.get("items")).hasSize(1);
        assertThat(jonas.api(
                                "GET",
                                "/api/v1/asks?limit=1&after=" + list.get("next").asString())
                        .json()
                        .get("items")
                        .get(0)
                        .get("text")
                        .asString())
                .isEqualTo(CONTRACT);
        assertThat(jonas.api("GET", "/api/v1/asks?limit=0").status()).isEqualTo(422);
        assertThat(jonas.api("GET", "/api/v1/asks?state=lost").status()).isIn(400, 422);
        assertThat(rike.api("GET", "/api/v1/asks").json().get("items")).isEmpty();
    }

    @Test
    void suggestionsAreLimitedDismissedAndLookedForAgainAfterAChange() {
        String found = ask + "/suggestions";
        house.runDue();
        JsonNode all = mira.api("GET", found + "?limit=1").json();
        assertThat(all.get("items")).hasSize(1);
        assertThat(all.get("complete").asBoolean()).isTrue();
        String one = found + "/" + all.get("items").get(0).get("id").asString();
        assertThat(jonas.api("DELETE", one).status()).isEqualTo(404);
        assertThat(mira.api("DELETE", one).status()).isEqualTo(204);
        house.runDue();
        assertThat(mira.api("GET", found).json().get("items")).isEmpty();
        mira.api("PATCH", ask, "{\"text\": \"Wer leiht mir einen Beamer?\", \"version\": 1}");
        house.runDue();
        assertThat(mira.api("GET", found).json().get("complete").asBoolean()).isTrue();
    }

    /** All doors of Mira's ask, in an order in which she can pass through each. */
    private Map<String, String> doors() {
        Map<String, String> doors = new LinkedHashMap<>();
        doors.put("GET " + ask, "");
        doors.put("GET " + ask + "/suggestions", "");
        doors.put("GET " + ask + "/answers", "");
        doors.put("POST " + ask + "/answers", "{\"text\": \"Hallo\"}");
        doors.put("POST " + ask + "/cards", "");
        doors.put("POST " + ask + "/recommendations", member(anna));
        doors.put("POST " + ask + "/requests", member(anna));
        doors.put("POST " + ask + "/prolongation", "");
        doors.put("PATCH " + ask, "{\"text\": \"" + CONTRACT + "\"}");
        doors.put("POST " + ask + "/closure", "{}");
        doors.put("DELETE " + ask, "");
        return doors;
    }

    private static Answer call(Visitor someone, String door, String body) {
        String[] parts = door.split(" ");
        return someone.api(parts[0], parts[1], body);
    }

    private static String member(Visitor someone) {
        return "{\"memberId\": \"" + someone.id() + "\"}";
    }

    private Answer keyed(String key, String text) {
        return mira.send(mira.request("/api/v1/asks")
                .header("Authorization", mira.authorization())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString("{\"text\": \"" + text + "\"}")));
    }

    private String sent(String json) {
        JsonNode made = mira.api("POST", "/api/v1/asks", json).json();
        return "/api/v1/asks/" + made.get("id").asString();
    }
}
