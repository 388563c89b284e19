package org.zwischenraum.members;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Viewer;

/** Leads to the face of somebody: their picture for those who may see it, the drawn pattern for all others. */
@Controller
@OpenTo(Standing.FRIEND)
class FaceController {
    private static final CacheControl PRIVATE =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate();
    private final Faces faces;

    FaceController(Faces faces) {
        this.faces = faces;
    }

    @GetMapping("/people/{id}/face")
    ResponseEntity<Void> show(@PathVariable UUID id, Viewer viewer) {
        return ResponseEntity.status(302)
                .location(URI.create(faces.address(id, viewer)))
                .cacheControl(PRIVATE)
                .build();
    }
}
