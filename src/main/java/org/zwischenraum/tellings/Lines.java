package org.zwischenraum.tellings;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.web.NotThere;

/** What was told, line by line. */
@Component
class Lines {
    private final JdbcClient sql;

    Lines(JdbcClient sql) {
        this.sql = sql;
    }

    List<Line> of(UUID telling) {
        return sql
                .sql("select question, text, approved_at is not null from telling_line where telling_id = :telling")
                .param("telling", telling)
                .query((row, number) -> new Line(Prompt.valueOf(row.getString(1)), row.getString(2), row.getBoolean(3)))
                .list()
                .stream()
                .sorted(Comparator.comparing(Line::question))
                .toList();
    }

    void write(Telling telling, Map<Prompt, String> answers) {
        answers.forEach((question, text) -> sql.sql(
                        "insert into telling_line (telling_id, question, text) values (:telling, :question, :text)")
                .param("telling", telling.id())
                .param("question", question.name())
                .param("text", text)
                .update());
    }

    void approve(Telling telling, Prompt question, OffsetDateTime now) {
        int found = sql.sql("""
            update telling_line set approved_at = coalesce(approved_at, :now)
            where telling_id = :telling and question = :question
            """)
                .param("telling", telling.id())
                .param("question", question.name())
                .param("now", now)
                .update();
        if (found == 0) throw new NotThere();
    }

    void strike(Telling telling, Prompt question) {
        sql.sql("delete from telling_line where telling_id = :telling and question = :question")
                .param("telling", telling.id())
                .param("question", question.name())
                .update();
    }
}
