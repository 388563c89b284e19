package org.zwischenraum.media;

import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Viewer;

/** Hands out files, to whom the module that owns them says; to all others they are not there. */
@Controller
@OpenTo(Standing.GUEST)
class FileController {
    /** So long a browser may show a picture without asking again whether it still may. */
    private static final CacheControl PRIVATE =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate();

    /** Whatever a browser takes a file for, it may load nothing, run nothing and stand in no frame. */
    private static final String ALONE = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private final Files files;
    private final Shelf shelf;
    private final ObjectProvider<MayRead> owners;

    FileController(Files files, Shelf shelf, ObjectProvider<MayRead> owners) {
        this.files = files;
        this.shelf = shelf;
        this.owners = owners;
    }

    @GetMapping("/files/{id}")
    ResponseEntity<Resource> show(@PathVariable UUID id, Viewer me) {
        var file = files.find(id).filter(found -> mayRead(me, found)).orElseThrow(NotThere::new);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, file.kind().contentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file).toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", ALONE)
                .cacheControl(PRIVATE)
                .eTag(file.sha256())
                .body(new FileSystemResource(shelf.place(id)));
    }

    private boolean mayRead(Viewer me, StoredFile file) {
        return owners.stream()
                .filter(module -> module.owner().equals(file.owner()))
                .anyMatch(module -> module.mayRead(me, file.ownerId()));
    }

    private static ContentDisposition disposition(StoredFile file) {
        var builder = file.kind().isPicture() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return builder.filename(file.name(), java.nio.charset.StandardCharsets.UTF_8)
                .build();
    }
}
