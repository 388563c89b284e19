package org.zwischenraum.asks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.HouseTest;
import tools.jackson.databind.JsonNode;

@HouseTest
class AskApiTest extends AskStage {
    private static final String ASK = "{\"kind\": \"service\", \"text\": \"" + CONTRACT + "\"}";

    @BeforeEach
    void theySendPrograms() {
        mira = house.program("mira");
        anna = house.program("anna");
        jonas = house.program("jonas");
    }

    @Test
    void anAskIsPostedAndFindsItsPerson() {
        Answer made = mira.api("POST", "/api/v1/asks", ASK);
        assertThat(made.status()).isEqualTo(201);
        JsonNode ask = made.json();
        assertThat(ask.get("kind").asString()).isEqualTo("service");
        assertThat(ask.get("state").asString()).isEqualTo("open");
        assertThat(ask.get("author").get("name").asString()).isEqualTo("Mira Sommer");
        String path = "/api/v1/asks/" + ask.get("id").asString();
        house.runDue();
        JsonNode found = mira.api("GET", path + "/suggestions").json();
        assertThat(found.get("complete").asBoolean()).isTrue();
        JsonNode first = found.get("items").get(0);
        assertThat(first.get("member").get("name").asString()).isEqualTo("Anna Brandl");
        assertThat(first.get("rank").asInt()).isEqualTo(1);
        assertThat(first.get("state").asString()).isEqualTo("open");
        assertThat(first.get("reasons").get(0).get("kind").asString()).isEqualTo("offerFits");
        assertThat(first.get("reasons").get(0).get("evidence").asString())
                .isEqualTo("Dolmetscherin und Übersetzerin für Spanisch");
        assertThat(first.get("reasons").get(0).get("text").asString()).contains("Anna");
    }

    @Test
    void aRefusalIsOpenLikeSilence() {
        String path = posted();
        Answer request = mira.api("POST", path + "/requests", "{\"memberId\": \"" + anna.id() + "\"}");
        assertThat(request.status()).isEqualTo(201);
        house.runDue();
        String silent = mira.api("GET", path + "/suggestions").body();
        String id = request.json().get("id").asString();
        assertThat(jonas.api("POST", "/api/v1/requests/" + id + "/refusal").status())
                .isEqualTo(404);
        assertThat(anna.api("POST", "/api/v1/requests/" + id + "/refusal").status())
                .isEqualTo(204);
        house.runDue();
        assertThat(mira.api("GET", path + "/suggestions").body()).isEqualTo(silent);
        assertThat(mira.api("POST", path + "/requests", "{\"memberId\": \"" + anna.id() + "\"}")
                        .json()
                        .get("state")
                        .asString())
                .isEqualTo("open");
    }

    @Test
    void aYesIsSeen() {
        String path = posted();
        house.runDue();
        String id = mira.api("POST", path + "/requests", "{\"memberId\": \"" + anna.id() + "\"}")
                .json()
                .get("id")
                .asString();
        assertThat(anna.api("POST", "/api/v1/requests/" + id + "/acceptance").status())
                .isEqualTo(204);
        assertThat(mira.api("GET", path + "/suggestions")
                        .json()
                        .get("items")
                        .get(0)
                        .get("state")
                        .asString())
                .isEqualTo("accepted");
    }

    @Test
    void anAskIsChangedWithItsVersionAndTakenBack() {
        String path = posted();
        Answer changed = mira.api("PATCH", path, "{\"text\": \"Wer liest meinen Vertrag gegen?\", \"version\": 1}");
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.json().get("text").asString()).isEqualTo("Wer liest meinen Vertrag gegen?");
        assertThat(changed.json().get("kind").asString()).isEqualTo("service");
        assertThat(mira.api("PATCH", path, "{\"text\": \"Noch einmal\", \"version\": 1}")
                        .status())
                .isEqualTo(409);
        assertThat(jonas.api("PATCH", path, "{\"text\": \"Meins\"}").status()).isEqualTo(404);
        assertThat(mira.api("DELETE", path).status()).isEqualTo(204);
        assertThat(mira.api("GET", path).json().get("state").asString()).isEqualTo("withdrawn");
        assertThat(mira.api("GET", "/api/v1/asks?state=open").json().get("items"))
                .isEmpty();
    }

    @Test
    void whatIsWrongIsNamedAtItsField() {
        Answer empty = mira.api("POST", "/api/v1/asks", "{\"kind\": \"help\", \"text\": \" \"}");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.json().get("errors").get(0).get("field").asString()).isEqualTo("text");
        assertThat(mira.api("POST", "/api/v1/asks", "{\"kind\": \"wish\", \"text\": \"Hilfe\"}")
                        .status())
                .isIn(400, 422);
        assertThat(house.guest().api("POST", "/api/v1/asks", ASK).status()).isEqualTo(401);
    }

    @Test
    void whoWasAskedOftenEnoughLooksAskedAndIsLeftInPeace() {
        house.sql()
                .sql("update member set asked_at_most = 0 where id = :id")
                .param("id", anna.id())
                .update();
        house.forget();
        String path = posted();
        Answer request = mira.api("POST", path + "/requests", "{\"memberId\": \"" + anna.id() + "\"}");
        assertThat(request.status()).isEqualTo(201);
        assertThat(request.json().get("state").asString()).isEqualTo("open");
        assertThat(anna.api(
                                "POST",
                                "/api/v1/requests/" + request.json().get("id").asString() + "/acceptance")
                        .status())
                .isEqualTo(404);
    }

    private String posted() {
        return "/api/v1/asks/"
                + mira.api("POST", "/api/v1/asks", ASK).json().get("id").asString();
    }
}
