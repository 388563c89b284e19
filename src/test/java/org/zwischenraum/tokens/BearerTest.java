package org.zwischenraum.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;

@HouseTest
@Import(EchoApi.class)
class BearerTest {
    @Autowired
    House house;

    @Autowired
    ApiTokens tokens;

    Visitor mira;

    @BeforeEach
    void aHouse() {
        house.found();
        mira = house.member("mira");
    }

    @Test
    void aTokenOpensTheApiForItsMember() {
        Answer answer = program(Scope.READ).api("GET", "/api/v1/echo");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("name").asString())
                .isEqualTo(house.memberOf(mira).name());
    }

    @Test
    void withoutTokenItStaysClosedAndSaysWhatItWants() {
        Answer answer = house.guest().api("GET", "/api/v1/echo");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).hasValue("Bearer");
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void aSessionDoesNotOpenTheApi() {
        assertThat(mira.api("GET", "/api/v1/echo").status()).isEqualTo(401);
    }

    @Test
    void aTokenDoesNotOpenThePages() {
        String token = tokens.make(mira.id(), "Test", Set.of(Scope.READ), Duration.ofDays(1));
        Visitor guest = house.guest();
        Answer answer = guest.send(guest.request("/echo")
                .header("Authorization", "Bearer " + token)
                .GET());
        assertThat(answer.status()).isEqualTo(303);
    }

    @Test
    void anUnknownTokenIsRefused() {
        Answer answer = house.guest().token("zw_nonsense").api("GET", "/api/v1/echo");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
        assertThat(answer.json().get("title").asString()).isEqualTo("Dieser Zugangsschlüssel gilt nicht");
    }

    @Test
    void anExpiredTokenIsRefused() {
        Visitor program = program(Scope.READ);
        assertThat(program.api("GET", "/api/v1/echo").status()).isEqualTo(200);
        house.clock().advance(Duration.ofDays(31));
        assertThat(program.api("GET", "/api/v1/echo").status()).isEqualTo(401);
    }

    @Test
    void aRevokedTokenIsRefusedAtOnce() {
        Visitor program = program(Scope.READ);
        assertThat(program.api("GET", "/api/v1/echo").status()).isEqualTo(200);
        tokens.revoke(tokens.of(mira.id()).getFirst().id(), mira.id());
        assertThat(program.api("GET", "/api/v1/echo").status()).isEqualTo(401);
    }

    @Test
    void nobodyRevokesAnothersToken() {
        Visitor program = program(Scope.READ);
        tokens.revoke(tokens.of(mira.id()).getFirst().id(), house.host().id());
        assertThat(program.api("GET", "/api/v1/echo").status()).isEqualTo(200);
    }

    @Test
    void readingDoesNotAllowWriting() {
        Answer answer = program(Scope.READ).api("POST", "/api/v1/echo", "{\"text\": \"a\"}");
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void unknownKeysAndWrongTypesAreNamed() {
        Visitor program = program(Scope.READ, Scope.WRITE);
        assertThat(problem(program, "{\"text\": \"a\", \"colour\": \"red\"}", "colour"))
                .contains("kind, text, times");
        assertThat(problem(program, "{\"text\": 5}", "text"))
                .isEqualTo("Hier gehört ein Text hin, in Anführungszeichen.");
        assertThat(problem(program, "{\"text\": \"a\", \"times\": \"5\"}", "times"))
                .isEqualTo("Hier gehört eine Zahl hin, ohne Anführungszeichen.");
        assertThat(problem(program, "{\"text\": \"a\", \"kind\": \"LOUD\"}", "kind"))
                .isEqualTo("Das geht hier nicht. Möglich sind: softly, veryLoud.");
        assertThat(problem(program, "{\"text\": \"\"}", "text")).isNotEmpty();
    }

    @Test
    void whatIsNoJsonIsRefused() {
        Answer answer = program(Scope.WRITE).api("POST", "/api/v1/echo", "{\"text\": ");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void choicesAreCamelCaseWords() {
        Answer answer = program(Scope.WRITE).api("POST", "/api/v1/echo", "{\"text\": \"a\", \"kind\": \"veryLoud\"}");
        assertThat(answer.json().get("kind").asString()).isEqualTo("veryLoud");
    }

    @Test
    void listsComeInStretches() {
        Visitor program = program(Scope.READ);
        Answer first = program.api("GET", "/api/v1/echo/numbers?limit=2");
        assertThat(first.json().get("items").size()).isEqualTo(2);
        String next = first.json().get("next").asString();
        Answer last = program.api("GET", "/api/v1/echo/numbers?limit=2&after=" + next);
        assertThat(last.json().get("items").size()).isEqualTo(1);
        assertThat(last.json().get("next").isNull()).isTrue();
        assertThat(program.api("GET", "/api/v1/echo/numbers?limit=0").status()).isEqualTo(422);
        assertThat(program.api("GET", "/api/v1/echo/numbers?after=%2A").status())
                .isEqualTo(422);
    }

    @Test
    void writingTooOftenHasToWait() {
        Visitor program = program(Scope.WRITE);
        List<Answer> answers = IntStream.range(0, 80)
                .mapToObj(call -> program.api("POST", "/api/v1/echo", "{\"text\": \"a\"}"))
                .toList();
        assertThat(answers.subList(0, 60)).allMatch(answer -> answer.status() == 200);
        assertThat(answers.getLast().status()).isEqualTo(429);
        assertThat(Integer.parseInt(answers.getLast().header("Retry-After").orElseThrow()))
                .isPositive();
    }

    private Visitor program(Scope... scopes) {
        String language = house.memberOf(mira).language().code();
        assertThat(language).isEqualTo("de");
        return house.guest().token(tokens.make(mira.id(), "Test", Set.of(scopes), Duration.ofDays(30)));
    }

    private static String problem(Visitor program, String json, String field) {
        Answer answer = program.api("POST", "/api/v1/echo", json);
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        var error = answer.json().get("errors").get(0);
        assertThat(error.get("field").asString()).isEqualTo(field);
        return error.get("message").asString();
    }
}
