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
import org.zwischenraum.settings.Settings;

/** Lets the code at the door find a guest's own invitation in the browser in which it was opened. */
@Component
class GuestCookie {
    private static final String NAME = "zw_guest";
    private final Settings settings;

    GuestCookie(Settings settings) {
        this.settings = settings;
    }

    Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(Cookie::getValue);
    }

    /** @param life until the day of the visit is over */
    void write(GuestLink link, Duration life, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(NAME, link.secret())
                .path("/arrivals")
                .httpOnly(true)
                .secure("https".equals(settings.baseUrl().getScheme()))
                .sameSite("Lax")
                .maxAge(life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
