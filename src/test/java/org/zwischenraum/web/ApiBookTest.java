package org.zwischenraum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import tools.jackson.databind.JsonNode;

@HouseTest
class ApiBookTest {
    @Autowired
    House house;

    @Autowired
    ApiCalls calls;

    @BeforeEach
    void aHouse() {
        house.found();
    }

    @Test
    void everyCallOfTheProgramIsDescribed() {
        JsonNode document = document();
        assertThat(document.get("openapi").asString()).isEqualTo("3.1.0");
        for (ApiCall call : calls.all())
            assertThat(document.at("/paths/" + call.path().replace("/", "~1") + "/"
                                    + call.method().toLowerCase(java.util.Locale.ROOT) + "/responses")
                            .size())
                    .as(call.method() + " " + call.path())
                    .isPositive();
    }

    @Test
    void noCallHasTheNameOfAnother() {
        List<String> names = calls.all().stream().map(ApiCall::id).toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void everythingThatIsReferredToIsThere() {
        JsonNode document = document();
        List<String> references = new ArrayList<>();
        collect(document, references);
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void aCallSaysWhatItTakesAndGives() {
        JsonNode made = document().at("/paths/~1api~1v1~1invitations/post");
        assertThat(made.at("/responses/201/content/application~1json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Invitation");
        assertThat(made.at("/requestBody/content/application~1json/schema/$ref").asString())
                .isEqualTo("#/components/schemas/NewInvitation");
        JsonNode wish = document().at("/components/schemas/NewInvitation");
        assertThat(wish.get("additionalProperties").asBoolean()).isFalse();
        assertThat(wish.at("/properties/places/maximum").asInt()).isEqualTo(100);
        assertThat(document()
                        .at("/components/schemas/Invitation/properties/state/enum")
                        .toString())
                .contains("\"accepted\"");
    }

    @Test
    void peopleReadItInTheirLanguageWithoutAnythingFromOutside() {
        Answer page = house.guest().get("/api");
        assertThat(page.title()).isEqualTo("Für Programme");
        assertThat(page.text()).contains("/api/v1/invitations");
        assertThat(page.page().select("[src], link[href], script[src]").eachAttr("abs:src"))
                .allMatch(address -> address.isEmpty() || address.startsWith(house.address()));
    }

    private JsonNode document() {
        Answer answer = house.guest().api("GET", "/api/v1/openapi.json");
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }

    private static void collect(JsonNode node, List<String> references) {
        JsonNode reference = node.isObject() ? node.get("$ref") : null;
        if (reference != null) references.add(reference.asString());
        node.values().forEach(inner -> collect(inner, references));
    }
}
