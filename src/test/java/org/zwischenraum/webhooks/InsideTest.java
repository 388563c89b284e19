package org.zwischenraum.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.web.Ids;

/** In a house as it comes, webhooks reach nothing inside. */
@HouseTest
class InsideTest {
    @Autowired
    House house;

    @Autowired
    Webhooks webhooks;

    @Autowired
    Deliveries deliveries;

    private Visitor program;

    @BeforeEach
    void aHouse() {
        house.found();
        program = house.program(house.host());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "2130706433",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "[::1]",
                "[::]",
                "[fd00::1]",
                "[fe80::1]",
                "[ff02::1]",
                "[::ffff:127.0.0.1]",
                "[64:ff9b::a00:1]",
                "[2002:7f00:1::]",
                "localhost"
            })
    void anAddressInsideIsRefused(String host) {
        Answer answer = make("https://" + host + "/in");
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("eigenen Netz");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.invalid/in",
                "https://user:pass@hooks.invalid/in",
                "https:///in",
                "file:///etc/passwd",
                "https://hooks.invalid/in#part",
                "https://127.1/in",
                "https://hooks.invalid/ü",
                "hooks.invalid"
            })
    void whatIsNoWholeAndSafeAddressIsRefused(String url) {
        Answer answer = make(url);
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("https://");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://hooks.invalid/in?key=1", "https://1.1.1.1:8443/", "https://[2606:4700::1111]/"})
    void anAddressOutsideIsTaken(String url) {
        assertThat(make(url).status()).isEqualTo(201);
    }

    /** A name that has turned inside since: refused when the house connects, whatever was said before. */
    @Test
    void whatHasTurnedInsideSinceIsNotReached() throws IOException {
        try (Ear ear = new Ear()) {
            for (String host : new String[] {"127.0.0.1", "localhost"}) {
                UUID id = Ids.next();
                URI url = URI.create(ear.address().replace("127.0.0.1", host));
                webhooks.make(id, url, Set.of(Event.ASK_POSTED), house.host().id());
                deliveries.announce(Event.ASK_POSTED, Ids.next());
                house.runDue();
                house.clock().advance(Duration.ofHours(1));
                house.runDue();
                assertThat(ear.heard()).isEmpty();
                assertThat(deliveries.latest(id).getFirst().tries()).isPositive();
                assertThat(deliveries.latest(id).getFirst().status()).isNull();
            }
        }
    }

    private Answer make(String url) {
        return program.api("POST", "/api/v1/webhooks", "{\"url\": \"" + url + "\", \"events\": [\"ask.posted\"]}");
    }
}
