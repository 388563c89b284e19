package org.zwischenraum.spaces;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.web.Ids;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What everybody may read of a space, valid in the format of SpaceAPI, version 15. */
@HouseTest
class SpaceDocumentTest {
    private static final Schema FORMAT = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(SpaceDocumentTest.class.getResourceAsStream("spaceapi-15.json"));

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
        JsonNode document = document();
        assertThat(document.get("api_compatibility").get(0).asString()).isEqualTo("15");
        assertThat(document.get("location").get("address").asString()).isEqualTo("Kai 3, 20457 Hamburg");
        assertThat(document.get("location").get("timezone").asString()).isEqualTo("Europe/Berlin");
        assertThat(document.get("location").get("country_code").asString()).isEqualTo("DE");
    }

    @Test
    void whatIsNotOfTheFormatIsNoticed() {
        publish();
        for (String required : List.of("api_compatibility", "space", "logo", "url", "contact"))
            assertThat(FORMAT.validate(changed(document -> document.remove(required))))
                    .as("without " + required)
                    .hasSize(1);
        assertThat(FORMAT.validate(changed(document -> document.put("logo", 1))))
                .hasSize(1);
        assertThat(FORMAT.validate(changed(document -> document.put("opening", "soon"))))
                .hasSize(1);
        assertThat(FORMAT.validate(changed(
                        document -> document.putArray("api_compatibility").add("14"))))
                .hasSize(1);
        assertThat(FORMAT.validate(changed(document -> document.putObject("sensors")
                        .putArray("people_now_present")
                        .addObject())))
                .hasSize(1);
    }

    @Test
    void aSpaceThatIsOnlineAndNowhereHasADocumentToo() {
        UUID online = Ids.next();
        house.host().post("/spaces", "id", online, "name", "Online-Etage", "kind", "ONLINE");
        describe("/spaces/" + online, "name", "Online-Etage", "kind", "ONLINE", "holidays", "");
        assertThat(document("/spaces/" + online + "/spaceapi.json").get("location"))
                .hasToString("{\"timezone\":\"Europe/Berlin\"}");
    }

    @Test
    void itSaysRoughlyHowManyAreThereAndNeverWho() {
        publish();
        arrive(MEMBERS.subList(0, 4), "members");
        assertThat(document().has("sensors")).isFalse();
        arrive(MEMBERS, "members");
        assertThat(document().has("sensors"))
                .as("no sooner than a quarter of an hour later")
                .isFalse();
        house.clock().advance(Duration.ofMinutes(16));
        JsonNode document = document();
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
        assertThat(document().has("sensors")).isFalse();
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
        describe(
                spaces.first().path(),
                "name",
                "Haus am Hafen",
                "kind",
                "HOUSE",
                "address",
                "Kai 3\n20457 Hamburg",
                "holidays",
                "de-hh");
    }

    private void describe(String path, Object... words) {
        Object[] published = {"timeZone", "Europe/Berlin", "published", "true", "version", 0};
        house.host()
                .post(
                        path,
                        Stream.concat(Stream.of(words), Stream.of(published)).toArray());
    }

    private JsonNode document() {
        return document("/spaceapi.json");
    }

    /** As everybody reads it, and in the format. */
    private JsonNode document(String address) {
        JsonNode document = house.guest().get(address).json();
        assertThat(FORMAT.validate(document)).isEmpty();
        return document;
    }

    private ObjectNode changed(Consumer<ObjectNode> change) {
        ObjectNode document = (ObjectNode) document();
        change.accept(document);
        return document;
    }
}
