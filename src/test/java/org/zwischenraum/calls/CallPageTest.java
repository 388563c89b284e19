package org.zwischenraum.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.zwischenraum.database.WithDatabase;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;

/** What the page of a call gives to the browser: rights, scripts, and the servers that help it to find others. */
@HouseTest
@WithDatabase(settings = {CallPageTest.SERVERS, CallPageTest.SECRET})
@Import(Hall.class)
class CallPageTest {
    static final String SERVERS = "call-servers=stun:127.0.0.1:24410, turn:127.0.0.1:24410?transport=udp";
    static final String SECRET = "call-secret-file=../../../src/test/resources/org/zwischenraum/calls/relay-secret";

    @Autowired
    House house;

    @Autowired
    Hall hall;

    private Visitor mira;
    private Visitor jonas;
    private String page;

    @BeforeEach
    void aRoom() {
        house.found();
        mira = house.member("mira");
        jonas = house.member("jonas");
        hall.guests.clear();
        hall.guests.addAll(List.of(mira.id(), jonas.id()));
        page = CallRoom.path(hall.id);
    }

    @Test
    void onlyThisPageMayUseCameraAndMicrophone() {
        assertThat(mira.get(page).header("Permissions-Policy").orElse(""))
                .contains("camera=(self)", "microphone=(self)", "display-capture=(self)", "geolocation=()");
        assertThat(mira.get("/people").header("Permissions-Policy").orElse("")).contains("camera=()", "microphone=()");
    }

    @Test
    void theServersComeWithAPasswordThatHoldsForTwoHours() {
        var ice = mira.get(page + "/ice").json();
        assertThat(ice.path("servers").get(0).path("urls").get(0).asString()).isEqualTo("stun:127.0.0.1:24410");
        var relay = ice.path("servers").get(1);
        String user = relay.path("username").asString();
        long until = Long.parseLong(user.substring(0, user.indexOf(':')));
        assertThat(Duration.ofSeconds(until - house.clock().instant().getEpochSecond()))
                .isEqualTo(IceServers.VALID);
        assertThat(user).doesNotContain(mira.id().toString());
        assertThat(relay.path("credential").asString()).isEqualTo(Relay.password(user));
    }

    @Test
    void relayOnlyIsAMembersOwnChoice() {
        assertThat(isRelayOnly(mira)).isFalse();
        assertThat(mira.post(page + "/relay", "only", "true").status()).isEqualTo(303);
        assertThat(isRelayOnly(mira)).isTrue();
        assertThat(isRelayOnly(jonas)).isFalse();
        mira.post(page + "/relay");
        assertThat(isRelayOnly(mira)).isFalse();
    }

    /** Without its version a script would stay as old as the browser first saw it. */
    @Test
    void scriptsNameEachOtherWithTheirVersion() {
        String body = mira.get(page).body();
        String script = body.replaceFirst("(?s).*(/assets/calls/call\\.js\\?v=[0-9a-f]+).*", "$1");
        String live = body.replaceFirst("(?s).*(/assets/live/live\\.js\\?v=[0-9a-f]+).*", "$1");
        String talk = mira.get(script).body().replaceFirst("(?s).*(/assets/calls/talk\\.js\\?v=[0-9a-f]+).*", "$1");
        assertThat(talk).startsWith("/assets/");
        assertThat(mira.get(talk).body()).contains("\"" + live + "\"");
    }

    private boolean isRelayOnly(Visitor visitor) {
        return visitor.get(page + "/ice").json().path("relayOnly").asBoolean();
    }
}
