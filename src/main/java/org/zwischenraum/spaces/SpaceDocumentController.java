package org.zwischenraum.spaces;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.zwischenraum.community.Providers;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Standing;
import tools.jackson.databind.json.JsonMapper;

/** Whether a space is open, for websites and maps elsewhere: only of those spaces whose host has switched it on. */
@Controller
@OpenTo(Standing.GUEST)
class SpaceDocumentController {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final Spaces spaces;
    private final Providers providers;
    private final RoughCounts counts;
    private final Links links;
    private final Clock clock;

    SpaceDocumentController(Spaces spaces, Providers providers, RoughCounts counts, Links links, Clock clock) {
        this.spaces = spaces;
        this.providers = providers;
        this.counts = counts;
        this.links = links;
        this.clock = clock;
    }

    /** The first space that is published, where programs look for it by custom. */
    @GetMapping("/spaceapi.json")
    ResponseEntity<String> first() {
        return document(
                spaces.all().stream().filter(Space::isPublished).findFirst().orElseThrow(NotThere::new));
    }

    @GetMapping("/spaces/{id}/spaceapi.json")
    ResponseEntity<String> show(@PathVariable UUID id) {
        return document(spaces.find(id).filter(Space::isPublished).orElseThrow(NotThere::new));
    }

    /** Any page may read it: it is for everybody, and depends on nobody's session. */
    private ResponseEntity<String> document(Space space) {
        SpaceDocument document =
                SpaceDocument.of(space, providers.get(), clock.instant(), counts.of(space.id()), links);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Access-Control-Allow-Origin", "*")
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
                .body(JSON.writeValueAsString(document));
    }
}
