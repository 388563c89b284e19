package org.zwischenraum.metrics;

import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Standing;

/** 200 when the site can serve, which it cannot without its database; else 503. */
@RestController
@OpenTo(Standing.GUEST)
class HealthController {
    private final JdbcClient sql;

    HealthController(JdbcClient sql) {
        this.sql = sql;
    }

    @GetMapping("/health")
    ResponseEntity<Map<String, String>> show() {
        return canServe() ? answer(HttpStatus.OK, "up") : answer(HttpStatus.SERVICE_UNAVAILABLE, "down");
    }

    private boolean canServe() {
        try {
            return sql.sql("select 1").query(Integer.class).single() == 1;
        } catch (DataAccessException down) {
            return false;
        }
    }

    private static ResponseEntity<Map<String, String>> answer(HttpStatus status, String word) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(Map.of("status", word));
    }
}
