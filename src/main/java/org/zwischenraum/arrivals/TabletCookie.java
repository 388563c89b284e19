package org.zwischenraum.arrivals;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import org.zwischenraum.entry.Token;
import org.zwischenraum.settings.Settings;

/** The key of a tablet, which opens the pages below {@code /door} and nothing else. */
@Component
class TabletCookie {
    private static final String NAME = "zw_door";
    /** As long as browsers keep a cookie; each look at the page begins it anew. */
    private static final Duration LIFE = Duration.ofDays(400);

    private final Settings settings;

    TabletCookie(Settings settings) {
        this.settings = settings;
    }

    Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(Cookie::getValue);
    }

    void write(Token key, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(NAME, key.text())
                .path("/door")
                .httpOnly(true)
                .secure("https".equals(settings.baseUrl().getScheme()))
                .sameSite("Strict")
                .maxAge(LIFE)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
