package org.zwischenraum.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zwischenraum.text.Language;

/** A guest chooses the language of the pages; members choose theirs in the settings. */
@Controller
@OpenTo(Standing.GUEST)
class LanguageController {
    @PostMapping("/language")
    Redirect choose(
            @RequestParam String language, @RequestParam(defaultValue = "/") String to, HttpServletResponse response) {
        Language chosen = Language.find(language).orElseThrow(NotThere::new);
        ResponseCookie cookie = ResponseCookie.from(Visit.LANGUAGE_COOKIE, chosen.code())
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(Duration.ofDays(365))
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return Redirect.to(Links.within(to));
    }
}
