package org.zwischenraum.tokens;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.zwischenraum.web.Items;
import org.zwischenraum.web.Stretch;
import org.zwischenraum.web.Viewer;

/** An API that says back what it heard, to try the conventions on. */
@TestComponent
@RestController
class EchoApi {
    static final AtomicInteger CALLS = new AtomicInteger();

    enum Kind {
        SOFTLY,
        VERY_LOUD
    }

    record Echo(@NotBlank(message = "web.problem.missing") String text, int times, Kind kind) {}

    @GetMapping({"/api/v1/echo", "/echo"})
    Map<String, String> me(Viewer me) {
        return Map.of("name", me.name());
    }

    @PostMapping("/api/v1/echo")
    Echo say(@Valid @RequestBody Echo echo) {
        CALLS.incrementAndGet();
        return echo;
    }

    @PostMapping("/api/v1/echo/made")
    ResponseEntity<Map<String, Integer>> make() {
        return ResponseEntity.status(HttpStatus.CREATED)
                .header("Location", "/echo")
                .body(Map.of("number", CALLS.incrementAndGet()));
    }

    @GetMapping("/api/v1/echo/numbers")
    Items<Integer> numbers(Stretch stretch) {
        int after = stretch.after().map(Integer::valueOf).orElse(0);
        List<Integer> rows = IntStream.rangeClosed(after + 1, 3)
                .limit(stretch.rows())
                .boxed()
                .toList();
        return stretch.cut(rows, row -> row, row -> row);
    }
}
