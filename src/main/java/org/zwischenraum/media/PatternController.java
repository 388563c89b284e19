package org.zwischenraum.media;

import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Standing;

/** Draws patterns; they tell nothing that the asking address does not hold. */
@Controller
@OpenTo(Standing.GUEST)
class PatternController {
    private static final CacheControl LONG =
            CacheControl.maxAge(Duration.ofDays(30)).cachePublic();

    @GetMapping("/patterns/{id}.svg")
    ResponseEntity<String> show(@PathVariable UUID id, @RequestParam(name = "i", defaultValue = "") String initials) {
        return ResponseEntity.ok()
                .header("Content-Type", "image/svg+xml;charset=UTF-8")
                .cacheControl(LONG)
                .body(new Pattern(id, initials).svg());
    }
}
