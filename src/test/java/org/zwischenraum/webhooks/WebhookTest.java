package org.zwischenraum.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.web.Ids;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is told to whoever listens, and how it is signed. */
class WebhookTest extends ListeningProgram {
    @Autowired
    Deliveries deliveries;

    @Test
    void aMessageIsSignedAndHoldsIdsOnly() throws Exception {
        String secret = listen("ask.posted").get("secret").asString();
        String ask = ask();
        assertThat(ear.heard()).hasSize(1);
        Ear.Heard heard = ear.heard().getFirst();
        assertThat(heard.signature()).isEqualTo("v1=" + hmac(secret, heard.timestamp() + "." + heard.body()));
        assertThat(heard.timestamp())
                .isEqualTo(String.valueOf(house.clock().instant().getEpochSecond()));
        JsonNode body = new JsonMapper().readTree(heard.body());
        assertThat(body.propertyNames()).containsExactlyInAnyOrder("id", "event", "createdAt", "data");
        assertThat(body.get("event").asString()).isEqualTo("ask.posted").isEqualTo(heard.event());
        assertThat(body.get("id").asString()).isEqualTo(heard.delivery());
        assertThat(body.get("data").propertyNames()).containsExactlyInAnyOrder("id", "url");
        assertThat(body.get("data").get("id").asString()).isEqualTo(ask);
        assertThat(body.get("data").get("url").asString()).endsWith("/asks/" + ask);
        assertThat(heard.body())
                .doesNotContain("Vertrag")
                .doesNotContain(mira.id().toString());
    }

    @Test
    void onlyWhatWasWishedForIsTold() {
        listen("member.joined");
        ask();
        assertThat(ear.heard()).isEmpty();
        house.member("jonas");
        house.runDue();
        assertThat(ear.heard()).extracting(Ear.Heard::event).containsExactly("member.joined");
    }

    @Test
    void whatHappenedOnceIsToldOnce() {
        listen("ask.posted");
        UUID ask = UUID.fromString(ask());
        deliveries.announce(Event.ASK_POSTED, ask);
        house.runDue();
        assertThat(ear.heard()).hasSize(1);
        deliveries.announce(Event.ASK_POSTED, Ids.next());
        house.runDue();
        assertThat(ear.heard()).hasSize(2);
    }

    /** That the two meet is told nobody outside either: hosts who have no part in it do not learn of it. */
    @Test
    void whatBecomesOfAnIntroductionIsToldNobody() {
        listen("ask.posted", "member.joined", "enquiry.made");
        Visitor jonas = house.member("jonas");
        Visitor anna = house.member("anna");
        Visitor paul = house.member("paul");
        house.runDue();
        int before = ear.heard().size();
        assertThat(before).isPositive();
        String refused = introduce(paul, jonas);
        assertThat(jonas.post(refused + "/refusal").status()).isEqualTo(303);
        String made = introduce(paul, anna);
        mira.post(made + "/consent");
        assertThat(anna.post(made + "/consent").status()).isEqualTo(303);
        pass(Duration.ofDays(50));
        assertThat(ear.heard()).hasSize(before);
    }

    @Test
    void aFormSentTwiceMakesOneAndShowsItsSecretOnce() {
        UUID id = Ids.next();
        Answer first = make(id);
        assertThat(first.page().select("#secret").attr("value")).startsWith("zwh_");
        Answer second = make(id);
        assertThat(second.status()).isEqualTo(303);
        assertThat(program().api("GET", "/api/v1/webhooks").json().get("items").size())
                .isEqualTo(1);
        assertThat(program()
                        .api("GET", "/api/v1/webhooks/" + id)
                        .json()
                        .get("secret")
                        .isNull())
                .isTrue();
        ask();
        assertThat(tanja.get("/hosting/webhooks/" + id).text())
                .contains("angekommen")
                .contains("Antwort: 200");
    }

    private Answer make(UUID id) {
        return tanja.post("/hosting/webhooks", "id", id, "url", ear.address(), "events", "ask.posted");
    }

    private String introduce(Visitor introducer, Visitor one) {
        String path = introducer
                .post("/introductions", "people", one.id(), "people", mira.id(), "words", "Ihr zwei solltet reden.")
                .leadsTo();
        house.runDue();
        one.get("/");
        mira.get("/");
        return path;
    }

    private static String hmac(String secret, String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
