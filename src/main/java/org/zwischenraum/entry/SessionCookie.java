package org.zwischenraum.entry;

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

/** The one cookie that somebody signed in carries. */
@Component
class SessionCookie {
    private final boolean secure;
    private final String name;

    SessionCookie(Settings settings) {
        secure = "https".equals(settings.baseUrl().getScheme());
        name = secure ? "__Host-zw" : "zw";
    }

    Optional<String> read(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, name);
        return Optional.ofNullable(cookie).map(Cookie::getValue);
    }

    void write(String secret, HttpServletResponse response) {
        add(secret, Duration.ofDays(90), response);
    }

    void clear(HttpServletResponse response) {
        add("", Duration.ZERO, response);
    }

    private void add(String value, Duration life, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
