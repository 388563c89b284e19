package org.zwischenraum.imports;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.members.Member;

/** Files that hosts look at before they take them in; each sees their own. */
@Component
class ImportFiles {
    private final JdbcClient sql;
    private final Clock clock;

    ImportFiles(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    record Kept(UUID id, String name, byte[] content) {}

    @Transactional
    void keep(UUID id, String name, byte[] content, Member host) {
        sql.sql("""
                insert into import_file (id, host_id, name, content, made_at) values (:id, :host, :name, :content, :now)
                on conflict (id) do nothing
                """)
                .param("id", id)
                .param("host", host.id())
                .param("name", name)
                .param("content", content)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Kept> find(UUID id, Member host) {
        return sql.sql("select id, name, content from import_file where id = :id and host_id = :host")
                .param("id", id)
                .param("host", host.id())
                .query((row, number) -> new Kept(id, row.getString("name"), row.getBytes("content")))
                .optional();
    }

    @Transactional
    void remove(UUID id) {
        sql.sql("delete from import_file where id = :id").param("id", id).update();
    }
}
