package org.zwischenraum.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.jobs.Jobs;
import org.zwischenraum.members.Member;
import tools.jackson.databind.json.JsonMapper;

/** Files that hosts look at and take in; each sees their own. */
@Component
class ImportFiles {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final JdbcClient sql;
    private final Clock clock;
    private final Jobs jobs;

    ImportFiles(JdbcClient sql, Clock clock, Jobs jobs) {
        this.sql = sql;
        this.clock = clock;
        this.jobs = jobs;
    }

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
                .param("now", now())
                .update();
    }

    Optional<ImportFile> find(UUID id, Member host) {
        return find(id).filter(file -> file.host().equals(host.id()));
    }

    Optional<ImportFile> find(UUID id) {
        return sql.sql("select * from import_file where id = :id")
                .param("id", id)
                .query(ImportFiles::file)
                .optional();
    }

    /** From now on it is taken in, in the background; said twice, it is taken in once. */
    @Transactional
    void begin(UUID id, ImportFile.Order order) {
        int begun = sql.sql("""
                update import_file set begun_at = :now, columns = :columns, consented = :consented,
                  address = :address, people = :people
                where id = :id and begun_at is null
                """)
                .param("now", now())
                .param("columns", order.columns().toArray(String[]::new))
                .param("consented", order.consented())
                .param("address", order.address())
                .param("people", order.people())
                .param("id", id)
                .update();
        if (begun == 1) goOn(id);
    }

    /** The next people are taken in as soon as those before them are. */
    void goOn(UUID id) {
        jobs.at(clock.instant(), Taking.KIND, id.toString());
    }

    /** Keeps how far it has come, in the transaction that came so far. */
    void took(UUID id, Tally tally) {
        sql.sql("update import_file set created = :created, updated = :updated, unchanged = :unchanged where id = :id")
                .param("created", tally.created())
                .param("updated", tally.updated())
                .param("unchanged", tally.unchanged())
                .param("id", id)
                .update();
    }

    /** All are taken in: of the file only what was not taken is still needed. */
    void end(UUID id, ImportFile.Left left) {
        sql.sql("update import_file set content = '', outcome = cast(:left as jsonb) where id = :id")
                .param("left", JSON.writeValueAsString(left))
                .param("id", id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static ImportFile file(ResultSet row, int number) throws SQLException {
        return new ImportFile(
                row.getObject("id", UUID.class),
                row.getObject("host_id", UUID.class),
                row.getString("name"),
                row.getBytes("content"),
                row.getTimestamp("begun_at") == null ? Optional.empty() : Optional.of(order(row)),
                new Tally(row.getInt("created"), row.getInt("updated"), row.getInt("unchanged")),
                left(row.getString("outcome")));
    }

    private static ImportFile.Order order(ResultSet row) throws SQLException {
        List<String> columns = Arrays.asList((String[]) row.getArray("columns").getArray());
        return new ImportFile.Order(
                columns, row.getBoolean("consented"), row.getString("address"), row.getInt("people"));
    }

    private static Optional<ImportFile.Left> left(@Nullable String json) {
        return Optional.ofNullable(json).map(text -> JSON.readValue(text, ImportFile.Left.class));
    }
}
