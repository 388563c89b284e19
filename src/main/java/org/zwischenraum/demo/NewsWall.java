package org.zwischenraum.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zwischenraum.demo.Cast.News;
import org.zwischenraum.web.Ids;

/** The lines that people have shared, as rows: Today itself stands beside the demo, not below it. */
@Demo
class NewsWall {
    private final JdbcClient sql;

    NewsWall(JdbcClient sql) {
        this.sql = sql;
    }

    void hang(List<News> lines, Map<String, UUID> people, Instant now) {
        int minutes = 12;
        for (News line : lines) {
            hang(
                    line,
                    java.util.Objects.requireNonNull(people.get(line.by())),
                    now.minus(Duration.ofDays(line.daysAgo()).plusMinutes(minutes)));
            minutes += 7;
        }
    }

    private void hang(News line, UUID author, Instant at) {
        sql.sql("insert into news (id, member_id, text, shared_at) values (:id, :author, :text, :at)")
                .param("id", Ids.next())
                .param("author", author)
                .param("text", line.text())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
