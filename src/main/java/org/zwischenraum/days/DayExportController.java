package org.zwischenraum.days;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.zwischenraum.members.Member;
import tools.jackson.databind.json.JsonMapper;

/** All my days to take along. */
@Controller
class DayExportController {
    private final MyDays days;
    private final JsonMapper json;

    DayExportController(MyDays days, JsonMapper json) {
        this.days = days;
        this.json = json;
    }

    record Told(LocalDate day, String kind, String words, Instant notedAt) {}

    @GetMapping("/days/export")
    ResponseEntity<byte[]> export(Member me) {
        List<Told> all = days.all(me).stream().map(DayExportController::told).toList();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("my-days.json")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(json.writeValueAsBytes(all));
    }

    private static Told told(MyDays.Line line) {
        Entry entry = line.entry();
        return new Told(entry.day(), entry.kind().name().toLowerCase(Locale.ROOT), line.words(), entry.notedAt());
    }
}
