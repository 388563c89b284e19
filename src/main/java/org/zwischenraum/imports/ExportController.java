package org.zwischenraum.imports;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Standing;

/** Hosts take the members along as a file. */
@RestController
@OpenTo(Standing.HOST)
class ExportController {
    private final Export export;
    private final Audit audit;

    ExportController(Export export, Audit audit) {
        this.export = export;
        this.audit = audit;
    }

    @GetMapping({"/api/v1/members.csv", "/hosting/members.csv"})
    ResponseEntity<byte[]> show(Member me) {
        audit.note(me.id(), "imports.log.exported", "", Map.of());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"members.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(export.csv(me).getBytes(StandardCharsets.UTF_8));
    }
}
