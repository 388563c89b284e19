package org.zwischenraum.spaces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import tools.jackson.databind.JsonNode;

/**
 * What everybody may read of a space. What the document must have was read in the published schema of SpaceAPI, version 15
 * (required: api_compatibility, space, logo, url, contact).
 */
@HouseTest
class SpaceDocumentTest {
    private static final List<String> MEMBERS = List.of("mira", "ben", "jonas", "rike", "carla", "anna", "pablo");

    @Autowired
    private House house;

    @Autowired
    private Spaces spaces;

    @BeforeEach
    void found() {
        house.found();
    }

    @Test
    void nobodyReadsItBeforeAHostHasSwitchedItOn() {
        assertThat(house.guest().get("/spaceapi.json").status()).isEqualTo(404);
        publish();
        assertThat(house.guest().get("/spaceapi.json").status()).isEqualTo(200);
        assertThat(house.guest().get(spaces.first().path() + "/spaceapi.json").header("Access-Control-Allow-Origin"))
                .contains("*");
    }

    @Test
    void itHasWhatTheFormatAsksFor() {
        publish();
        JsonNode document = house.guest().get("/spaceapi.json").json();
        assertThat(document.get("api_compatibility").get(0).asString()).isEqualTo("15");
        for (String required : List.of("space", "logo", "url"))
            assertThat(document.get(required).isString()).as(required).isTrue();
        assertThat(document.get("contact").isObject()).isTrue();
        assertThat(document.get("state").get("open").isBoolean()).isTrue();
        assertThat(document.get("location").get("address").asString()).isEqualTo("Kai 3, 20457 Hamburg");
        assertThat(document.get("location").get("timezone").asString()).isEqualTo("Europe/Berlin");
        assertThat(document.get("location").get("country_code").asString()).isEqualTo("DE");
    }

    @Test
    void itSaysRoughlyHowManyAreThereAndNeverWho() {
        publish();
        arrive(MEMBERS.subList(0, 4), "members");
        assertThat(house.guest().get("/spaceapi.json").json().has("sensors")).isFalse();
        arrive(MEMBERS, "members");
        assertThat(house.guest().get("/spaceapi.json").json().has("sensors"))
                .as("no sooner than a quarter of an hour later")
                .isFalse();
        house.clock().advance(Duration.ofMinutes(16));
        JsonNode document = house.guest().get("/spaceapi.json").json();
        assertThat(document.get("sensors")
                        .get("people_now_present")
                        .get(0)
                        .get("value")
                        .asInt())
                .isEqualTo(5);
        MEMBERS.forEach(key -> assertThat(document.toString())
                .doesNotContain(house.cast().person(key).name()));
    }

    @Test
    void whoeverDoesNotLetEverybodyKnowIsNotCounted() {
        publish();
        arrive(MEMBERS, "onlyMe");
        assertThat(house.guest().get("/spaceapi.json").json().has("sensors")).isFalse();
    }

    private void arrive(List<String> keys, String audience) {
        for (String key : keys) {
            int status = house.program(key)
                    .api("PUT", "/api/v1/here/me", "{\"at\":\"onSite\",\"audience\":\"" + audience + "\"}")
                    .status();
            assertThat(status).isEqualTo(200);
        }
    }

    private void publish() {
        house.host()
                .post(
                        spaces.first().path(),
                        "name",
                        "Haus am Hafen",
                        "kind",
                        "HOUSE",
                        "address",
                        "Kai 3\n20457 Hamburg",
                        "timeZone",
                        "Europe/Berlin",
                        "holidays",
                        "de-hh",
                        "published",
                        "true",
                        "version",
                        0);
    }
}
