package org.zwischenraum.jobs;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A job for tests: it says what it was asked to do, leaves a row, and fails as often as it is told to. */
@Import(Chore.Table.class)
class Chore implements Job {
    static final String KIND = "test.chore";
    final BlockingQueue<String> begun = new LinkedBlockingQueue<>();
    final Map<String, Integer> failures = new HashMap<>();
    private final JdbcClient sql;

    Chore(JdbcClient sql, Table table) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String subject) throws Exception {
        begun.add(subject);
        sql.sql("insert into chore (subject) values (:subject)")
                .param("subject", subject)
                .update();
        if (failures.merge(subject, -1, Integer::sum) >= 0) {
            throw new java.io.IOException("No water for mira@example.org");
        }
    }

    int rows(String subject) {
        return sql.sql("select count(*) from chore where subject = :subject")
                .param("subject", subject)
                .query(Integer.class)
                .single();
    }

    record Table(JdbcClient sql) {
        Table {
            sql.sql("create table if not exists chore (subject text)").update();
        }
    }
}
