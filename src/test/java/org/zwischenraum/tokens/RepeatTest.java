package org.zwischenraum.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
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
class RepeatTest {
    @Autowired
    House house;

    @Autowired
    ApiTokens tokens;

    @BeforeEach
    void aHouse() {
        house.found();
        EchoApi.CALLS.set(0);
    }

    @Test
    void theSameKeyGetsTheFirstAnswerAgain() {
        String token = token();
        Answer first = send(token, "/api/v1/echo/made", "a", "{}");
        Answer again = send(token, "/api/v1/echo/made", "a", "{}");
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(EchoApi.CALLS).hasValue(1);
    }

    @Test
    void anotherKeyDoesTheWorkAgain() {
        String token = token();
        send(token, "/api/v1/echo/made", "a", "{}");
        send(token, "/api/v1/echo/made", "b", "{}");
        assertThat(EchoApi.CALLS).hasValue(2);
    }

    @Test
    void theKeysOfTwoTokensHaveNothingToDoWithEachOther() {
        send(token(), "/api/v1/echo/made", "a", "{}");
        send(token(), "/api/v1/echo/made", "a", "{}");
        assertThat(EchoApi.CALLS).hasValue(2);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        String token = token();
        send(token, "/api/v1/echo", "a", "{\"text\": \"one\"}");
        Answer refused = send(token, "/api/v1/echo", "a", "{\"text\": \"two\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("errors").get(0).get("field").asString()).isEqualTo("Idempotency-Key");
    }

    @Test
    void whoCorrectsACallMayUseItsKeyAgain() {
        String token = token();
        assertThat(send(token, "/api/v1/echo", "a", "{\"text\": \"\"}").status())
                .isEqualTo(422);
        assertThat(send(token, "/api/v1/echo", "a", "{\"text\": \"one\"}").status())
                .isEqualTo(200);
    }

    @Test
    void afterADayTheKeyIsFree() {
        String token = token();
        send(token, "/api/v1/echo/made", "a", "{}");
        house.clock().advance(Duration.ofHours(25));
        send(token, "/api/v1/echo/made", "a", "{}");
        assertThat(EchoApi.CALLS).hasValue(2);
    }

    @Test
    void callsAtTheSameTimeDoTheWorkOnce() throws Exception {
        String token = token();
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 6)
                    .mapToObj(number -> all.submit(() -> send(token, "/api/v1/echo/made", "a", "{}")))
                    .toList();
            List<String> bodies = new java.util.ArrayList<>();
            for (var call : calls) bodies.add(call.get().body());
            assertThat(bodies).containsOnly("{\"number\":1}");
        }
        assertThat(EchoApi.CALLS).hasValue(1);
    }

    @Test
    void anEndlessKeyIsRefused() {
        assertThat(send(token(), "/api/v1/echo/made", "a".repeat(201), "{}").status())
                .isEqualTo(422);
    }

    private String token() {
        return tokens.make(house.host().id(), "Test", Set.of(Scope.READ, Scope.WRITE), Duration.ofDays(30));
    }

    private Answer send(String token, String path, String key, String json) {
        Visitor program = house.guest();
        return program.send(program.request(path)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }
}
