package org.zwischenraum.calls;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.web.Conflict;

/**
 * Rooms of a BigBlueButton: each call of its API carries SHA-256 over the call's name, its query and the shared secret
 * (docs.bigbluebutton.org, "API Reference", "Usage"). A room is opened before anybody comes; opening it twice is no harm.
 */
@Component
class BigBlueButton {
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** @throws Conflict when the server does not open the room */
    String join(Settings.Meetings server, String name, CallRoom room, Member me) {
        open(call(server, "create", "name=" + encode(room.title()) + "&meetingID=" + name), room);
        return call(server, "join", "fullName=" + encode(me.name()) + "&meetingID=" + name + "&role=MODERATOR");
    }

    private void open(String address, CallRoom room) {
        var request =
                HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
        try {
            String answer =
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body();
            if (!answer.contains("SUCCESS")) throw silent(room);
        } catch (IOException silent) {
            throw silent(room);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw silent(room);
        }
    }

    private static Conflict silent(CallRoom room) {
        return new Conflict("calls.elsewhere.silent", room.path());
    }

    private static String call(Settings.Meetings server, String name, String query) {
        String base = server.link().endsWith("/") ? server.link() : server.link() + "/";
        return base + name + "?" + query + "&checksum=" + checksum(name + query + server.secret());
    }

    private static String checksum(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
