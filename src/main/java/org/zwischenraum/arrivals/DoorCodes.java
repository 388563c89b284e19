package org.zwischenraum.arrivals;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import org.zwischenraum.settings.Secrets;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.spaces.Space;

/** The codes at the doors of this house. */
@Component
class DoorCodes {
    private static final String PURPOSE = "door code";
    private static final String SCANNED = "zw_scan";
    /** Long enough to sign in by a letter. */
    private static final Duration KEPT = Duration.ofMinutes(15);

    private final Secrets secrets;
    private final Settings settings;
    private final Clock clock;

    DoorCodes(Secrets secrets, Settings settings, Clock clock) {
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
    }

    /** Where the code leads that the door shows now. */
    String path(Space space) {
        DoorCode code = new DoorCode(secrets.key(PURPOSE));
        return "/arrivals/" + space.id() + "/codes/" + code.at(space.id(), clock.instant());
    }

    DoorCode.Verdict read(String code, Space space) {
        return known().stream()
                .map(one -> one.read(code, space.id(), clock.instant()))
                .min(Comparator.naturalOrder())
                .orElse(DoorCode.Verdict.UNKNOWN);
    }

    /** Keeps in this browser that it stood at the door: in no address, so that nobody passes it on with a link. */
    void stamp(Space space, HttpServletResponse response) {
        DoorCode code = new DoorCode(secrets.key(PURPOSE));
        ResponseCookie cookie = ResponseCookie.from(
                        SCANNED, code.stamp(space.id(), clock.instant().plus(KEPT)))
                .path("/")
                .httpOnly(true)
                .secure("https".equals(settings.baseUrl().getScheme()))
                .sameSite("Lax")
                .maxAge(KEPT)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    boolean isStamped(UUID space, HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, SCANNED);
        return cookie != null
                && known().stream().anyMatch(one -> one.isStamped(cookie.getValue(), space, clock.instant()));
    }

    private List<DoorCode> known() {
        return secrets.keys(PURPOSE).stream().map(DoorCode::new).toList();
    }
}
