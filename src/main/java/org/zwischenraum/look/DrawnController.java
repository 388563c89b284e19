package org.zwischenraum.look;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.zwischenraum.color.Color;
import org.zwischenraum.community.Looks;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Standing;

/**
 * What is drawn from the house's colour. The address names the colour, so that what lies there never changes and browsers
 * keep it. Pictures are drawn of no colour but the house's: nobody lets us draw for hours.
 */
@Controller
@OpenTo(Standing.GUEST)
class DrawnController {
    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    /** As large, and with as much paper around, as those of the program that they stand for. */
    private static final Map<String, Mark> MARKS = Map.of(
            "icon-192.png", new Mark(192, 0.81, true),
            "icon-512.png", new Mark(512, 0.81, true),
            "icon-maskable.png", new Mark(512, 0.53, false),
            "icon-apple.png", new Mark(180, 0.72, false));

    private final Looks looks;

    DrawnController(Looks looks) {
        this.looks = looks;
    }

    @GetMapping("/assets/look/{color}/{name}")
    ResponseEntity<byte[]> show(@PathVariable String color, @PathVariable String name) {
        Color accent =
                Color.find(color).filter(found -> found.digits().equals(color)).orElseThrow(NotThere::new);
        return switch (name) {
            case "accent.css" -> answer("text/css;charset=UTF-8", Stylesheet.of(accent));
            case "preview.css" -> answer("text/css;charset=UTF-8", Stylesheet.preview(accent));
            case "icon.svg" -> answer("image/svg+xml", Mark.svg(accent));
            default -> answer("image/png", mark(accent, name).png(accent));
        };
    }

    private Mark mark(Color accent, String name) {
        return Optional.ofNullable(MARKS.get(name))
                .filter(_ -> accent.equals(looks.get().accent()))
                .orElseThrow(NotThere::new);
    }

    private static ResponseEntity<byte[]> answer(String type, String text) {
        return answer(type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> answer(String type, byte[] content) {
        return ResponseEntity.ok()
                .cacheControl(FOREVER)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .body(content);
    }
}
