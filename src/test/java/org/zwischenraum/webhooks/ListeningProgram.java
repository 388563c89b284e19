package org.zwischenraum.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.database.WithDatabase;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import tools.jackson.databind.JsonNode;

/** A program of this machine listens, in a house whose operator allows that. */
@HouseTest
@WithDatabase(settings = "webhook-private-addresses=on")
abstract class ListeningProgram {
    private static final String WORDS = "Wer kann meinen Vertrag ins Spanische übersetzen?";

    @Autowired
    House house;

    Ear ear;
    Visitor tanja;
    Visitor mira;

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

    /** Its token is good for a day. */
    final Visitor program() {
        return house.program(tanja);
    }

    final JsonNode listen(String... events) {
        String json = "{\"url\": \"%s\", \"events\": [\"%s\"]}".formatted(ear.address(), String.join("\",\"", events));
        Answer made = program().api("POST", "/api/v1/webhooks", json);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.json();
    }

    final String ask() {
        Answer made = house.program(mira).api("POST", "/api/v1/asks", "{\"text\": \"" + WORDS + "\"}");
        house.runDue();
        return made.json().get("id").asString();
    }

    final void pass(Duration time) {
        house.clock().advance(time);
        house.runDue();
    }

    final JsonNode latest(String path) {
        return program().api("GET", path).json().get("deliveries").get(0);
    }

    static String path(JsonNode webhook) {
        return "/api/v1/webhooks/" + webhook.get("id").asString();
    }

    static String page(String path) {
        return path.replace("/api/v1", "/hosting");
    }
}
