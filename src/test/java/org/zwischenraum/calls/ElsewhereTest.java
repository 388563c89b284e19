package org.zwischenraum.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.zwischenraum.database.WithDatabase;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Member;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.web.Conflict;

/** Where the community has a Jitsi or BigBlueButton of its own. */
@HouseTest
@WithDatabase(settings = "call-link=https://meet.example/{room}")
@Import(Hall.class)
class ElsewhereTest {
    @Autowired
    House house;

    @Autowired
    Hall hall;

    @Test
    void thePageLeadsThereIntoARoomThatNobodyCanGuessAndAllFind() {
        house.found();
        Visitor mira = house.member("mira");
        Visitor jonas = house.member("jonas");
        hall.guests.addAll(List.of(mira.id(), jonas.id()));
        String path = CallRoom.path(hall.id);
        assertThat(mira.get(path).text()).contains("Zum Meetingraum").doesNotContain("Reingehen");
        assertThat(mira.get(path).body()).doesNotContain("meet.example");
        assertThat(mira.get(path).header("Permissions-Policy").orElse("")).contains("camera=()");
        String link = mira.get(path + "/elsewhere").header("Location").orElseThrow();
        assertThat(link).matches("https://meet\\.example/zw-[0-9a-f]{20}");
        assertThat(jonas.get(path + "/elsewhere").header("Location")).contains(link);
        assertThat(house.member("paul").get(path + "/elsewhere").status()).isEqualTo(404);
        house.clock().advance(java.time.Duration.ofDays(1));
        assertThat(mira.get(path + "/elsewhere").header("Location").orElseThrow())
                .isNotEqualTo(link);
    }

    @Test
    void nobodyHasRoomsOpenedWithoutEnd() {
        house.found();
        Visitor mira = house.member("mira");
        hall.guests.add(mira.id());
        String path = CallRoom.path(hall.id) + "/elsewhere";
        for (int i = 0; i < 20; i++) assertThat(mira.get(path).status()).isEqualTo(303);
        assertThat(mira.get(path).status()).isEqualTo(429);
    }

    /** Checks each call as BigBlueButton does: SHA-256 over name, query and secret. */
    @Test
    void aBigBlueButtonOpensTheRoomFirst() throws Exception {
        house.found();
        Member mira = house.memberOf(house.member("mira"));
        List<String> called = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/", exchange -> {
            called.add(exchange.getRequestURI().toString());
            byte[] answer = (isSigned(exchange.getRequestURI())
                            ? "<returncode>SUCCESS</returncode>"
                            : "<returncode>FAILED</returncode>")
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        String api = "http://127.0.0.1:" + server.getAddress().getPort() + "/api";
        CallRoom room = new CallRoom(hall.id, "Am Fenster & Tür", "", "/", true);
        try {
            var bigBlueButton = new BigBlueButton();
            String link = bigBlueButton.join(new Settings.Meetings(api, "geheim"), "zw-1", room, mira);
            assertThat(called).singleElement().asString().startsWith("/api/create?");
            assertThat(isSigned(URI.create(link))).isTrue();
            assertThat(link).contains("/api/join?fullName=Mira+Sommer&meetingID=zw-1");
            assertThatThrownBy(() -> bigBlueButton.join(new Settings.Meetings(api, "falsch"), "zw-1", room, mira))
                    .isInstanceOf(Conflict.class);
        } finally {
            server.stop(0);
        }
    }

    private static boolean isSigned(URI address) {
        String query = address.getRawQuery();
        String said = query.substring(0, query.indexOf("&checksum="));
        String name = address.getPath().substring("/api/".length());
        return query.endsWith("&checksum=" + hash(name + said + "geheim"));
    }

    private static String hash(String words) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(words.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
