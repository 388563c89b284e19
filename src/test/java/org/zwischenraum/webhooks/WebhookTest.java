package org.zwischenraum.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.zwischenraum.database.WithDatabase;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.web.Ids;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** In a house whose operator allows webhooks to this machine. */
@HouseTest
@WithDatabase(settings = "webhook-private-addresses=on")
class WebhookTest {
    private static final String WORDS = "Wer kann meinen Vertrag ins Spanische übersetzen?";

    @Autowired
    House house;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Webhooks webhooks;

    @Autowired
    TransactionTemplate transaction;

    private Ear ear;
    private Visitor tanja;
    private Visitor mira;

    @BeforeEach
    void aHouse() throws IOException {
        ear = new Ear();
        house.found();
        tanja = house.host();
        mira = house.member("mira");
        house.runDue();
    }

    @AfterEach
    void quiet() {
        ear.close();
    }

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
    void noTransactionWaitsForWhoeverListens() {
        List<Integer> open = new CopyOnWriteArrayList<>();
        ear.meanwhile(() -> open.add(fewestOpenTransactions()));
        listen("ask.posted");
        transaction.executeWithoutResult(_ -> {
            webhooks.listening(Event.ASK_POSTED);
            assertThat(openTransactions()).isPositive();
        });
        ask();
        assertThat(open).containsExactly(0);
    }

    /** Other work comes and goes meanwhile; the sender's own would stay as long as it is not answered. */
    private int fewestOpenTransactions() {
        Instant end = Instant.now().plusSeconds(5);
        int fewest = openTransactions();
        while (fewest > 0 && Instant.now().isBefore(end)) fewest = Math.min(fewest, openTransactions());
        return fewest;
    }

    /** Those of others than the one who counts. */
    private int openTransactions() {
        return CompletableFuture.supplyAsync(
                        () -> house.sql().sql("""
                        select count(*) from pg_stat_activity
                        where state like 'idle in transaction%' and datname = current_database()
                        """).query(Integer.class).single())
                .join();
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

    @Test
    void whatIsNotTakenIsSentAgainALittleLater() {
        String path = path(listen("ask.posted"));
        ear.answers(500);
        ask();
        assertThat(latest(path).get("state").asString()).isEqualTo("waiting");
        assertThat(latest(path).get("status").asInt()).isEqualTo(500);
        pass(Duration.ofSeconds(29));
        assertThat(ear.heard()).hasSize(1);
        pass(Duration.ofSeconds(1));
        assertThat(latest(path).get("state").asString()).isEqualTo("delivered");
        assertThat(ear.heard())
                .extracting(Ear.Heard::delivery)
                .hasSize(2)
                .containsOnly(ear.heard().getFirst().delivery());
    }

    @Test
    void afterADayTheHouseGivesUp() {
        String path = path(listen("ask.posted"));
        ear.answers(500, 500, 500, 500, 500, 500, 500, 500);
        ask();
        for (int hour = 0; hour < 23; hour++) pass(Duration.ofHours(1));
        assertThat(latest(path).get("state").asString()).isEqualTo("waiting");
        for (int hour = 0; hour < 24; hour++) pass(Duration.ofHours(1));
        assertThat(latest(path).get("state").asString()).isEqualTo("lost");
        assertThat(ear.heard()).hasSize(7);
        assertThat(tanja.get(page(path)).text()).contains("aufgegeben").contains("7 Versuche");
        assertThat(tanja.get("/hosting/jobs").text()).doesNotContain("webhooks");
    }

    @Test
    void whoSaysThatItIsGoneHearsNothingMore() {
        String path = path(listen("ask.posted"));
        ear.answers(410);
        ask();
        ask();
        pass(Duration.ofDays(1));
        assertThat(ear.heard()).hasSize(1);
        assertThat(program().api("GET", path).json().get("endedAt").isNull()).isFalse();
        assertThat(tanja.get(page(path)).text()).contains("nicht mehr gibt");
        assertThat(tanja.get("/hosting/log").text()).contains("beendete den Webhook zu 127.0.0.1");
    }

    @Test
    void aRedirectIsAFailureAndNotFollowed() {
        String path = path(listen("ask.posted"));
        ear.answers(307);
        ask();
        assertThat(ear.heard()).extracting(Ear.Heard::path).containsExactly("/in");
        assertThat(latest(path).get("status").asInt()).isEqualTo(307);
    }

    @Test
    void anAnswerWithoutEndIsNotListenedTo() {
        String path = path(listen("ask.posted"));
        ear.talksWithoutEnd();
        ask();
        assertThat(latest(path).get("state").asString()).isEqualTo("delivered");
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

    @Test
    void whatIsDeletedHearsNothing() {
        ear.answers(500);
        String path = path(listen("ask.posted"));
        ask();
        assertThat(program().api("DELETE", path).status()).isEqualTo(204);
        ask();
        pass(Duration.ofHours(1));
        assertThat(ear.heard()).hasSize(1);
        assertThat(tanja.get("/hosting/log").text()).contains("löschte den Webhook zu 127.0.0.1");
    }

    /** Its token is good for a day. */
    private Visitor program() {
        return house.program(tanja);
    }

    private JsonNode listen(String... events) {
        String json = "{\"url\": \"%s\", \"events\": [\"%s\"]}".formatted(ear.address(), String.join("\",\"", events));
        Answer made = program().api("POST", "/api/v1/webhooks", json);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.json();
    }

    private Answer make(UUID id) {
        return tanja.post("/hosting/webhooks", "id", id, "url", ear.address(), "events", "ask.posted");
    }

    private String ask() {
        Answer made = house.program(mira).api("POST", "/api/v1/asks", "{\"text\": \"" + WORDS + "\"}");
        house.runDue();
        return made.json().get("id").asString();
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

    private void pass(Duration time) {
        house.clock().advance(time);
        house.runDue();
    }

    private JsonNode latest(String path) {
        return program().api("GET", path).json().get("deliveries").get(0);
    }

    private static String path(JsonNode webhook) {
        return "/api/v1/webhooks/" + webhook.get("id").asString();
    }

    private static String page(String path) {
        return path.replace("/api/v1", "/hosting");
    }

    private static String hmac(String secret, String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
