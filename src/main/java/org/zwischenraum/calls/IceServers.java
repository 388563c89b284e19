package org.zwischenraum.calls;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.settings.Hmac;
import org.zwischenraum.settings.Secrets;
import org.zwischenraum.settings.Settings;

/**
 * The STUN and TURN servers that help browsers to find each other, if the operator has named any. Those for TURN come with a
 * name and password that hold for two hours: {@code expiry:user}, and base64 of HMAC-SHA1 over it under the secret that this
 * program and the TURN server both know (A REST API For Access To TURN Services, draft-uberti-behave-turn-rest-00, section 2.2;
 * coturn: {@code use-auth-secret}). The user is a fresh pseudonym each day, so that the TURN server's log names no member.
 */
@Component
class IceServers {
    static final Duration VALID = Duration.ofHours(2);

    private final Settings.Calls settings;
    private final Secrets secrets;
    private final Clock clock;

    IceServers(Settings settings, Secrets secrets, Clock clock) {
        this.settings = settings.calls();
        this.secrets = secrets;
        this.clock = clock;
    }

    /** As browsers take it: {@code RTCIceServer}; name and password are empty where there are none. */
    record Server(List<String> urls, String username, String credential) {}

    List<Server> of(Member member) {
        return Stream.concat(open().stream(), relays(member).stream()).toList();
    }

    /** Whether there is a server that passes sound and picture on, so that nobody sees the other's address. */
    boolean relay() {
        return settings.servers().stream().anyMatch(IceServers::isRelay);
    }

    private List<Server> open() {
        List<String> urls =
                settings.servers().stream().filter(url -> !isRelay(url)).toList();
        return urls.isEmpty() ? List.of() : List.of(new Server(urls, "", ""));
    }

    private List<Server> relays(Member member) {
        List<String> urls =
                settings.servers().stream().filter(IceServers::isRelay).toList();
        if (urls.isEmpty()) return List.of();
        String user = clock.instant().plus(VALID).getEpochSecond() + ":" + pseudonym(member);
        return List.of(new Server(urls, user, password(user)));
    }

    private String password(String user) {
        byte[] key = settings.secret().getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(Hmac.sha1(key, user.getBytes(StandardCharsets.UTF_8)));
    }

    private String pseudonym(Member member) {
        long day = clock.instant().getEpochSecond() / Duration.ofDays(1).toSeconds();
        byte[] words = (member.id() + " " + day).getBytes(StandardCharsets.UTF_8);
        byte[] code = Hmac.sha256(secrets.key("call-relay"), words);
        return HexFormat.of().formatHex(code, 0, 8);
    }

    private static boolean isRelay(String url) {
        return url.startsWith("turn");
    }
}
