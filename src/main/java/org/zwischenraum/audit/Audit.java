package org.zwischenraum.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.zwischenraum.jobs.HouseClock;
import org.zwischenraum.web.Ids;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The audit log. */
@Component
public class Audit {
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.shared();
    private final JdbcClient sql;
    private final HouseClock clock;

    Audit(JdbcClient sql, HouseClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Notes what was done, in the transaction in which it is done, and from where if it was by a request. */
    public void note(@Nullable UUID actor, String action, String subject, Map<String, String> details) {
        note(actor, action, subject, details, present());
    }

    private static @Nullable String present() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : null;
    }

    /**
     * Notes what was done, in the transaction in which it is done.
     *
     * @param address the real address of the client, as the request tells it
     */
    public void note(
            @Nullable UUID actor,
            String action,
            String subject,
            Map<String, String> details,
            @Nullable String address) {
        sql.sql("""
                        insert into audit_entry (id, actor, action, subject, details, address, at)
                        values (:id, :actor, :action, :subject, cast(:details as jsonb), :address, :now)
                        """)
                .param("id", Ids.next())
                .param("actor", actor)
                .param("action", action)
                .param("subject", subject)
                .param("details", JSON.writeValueAsString(details))
                .param("address", address)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** The newest lines. */
    public List<AuditEntry> latest(int limit) {
        return sql.sql("select * from audit_entry order by at desc, id desc limit :limit")
                .param("limit", limit)
                .query(Audit::read)
                .list();
    }

    /** The newest lines that are older than this one. */
    public List<AuditEntry> latest(int limit, UUID before) {
        return sql.sql("""
                        select * from audit_entry
                        where (at, id) < (select at, id from audit_entry where id = :before)
                        order by at desc, id desc limit :limit
                        """)
                .param("before", before)
                .param("limit", limit)
                .query(Audit::read)
                .list();
    }

    /** The newest lines about this person or thing. */
    public List<AuditEntry> about(UUID subject, int limit) {
        return sql.sql("select * from audit_entry where subject = :subject order by at desc, id desc limit :limit")
                .param("subject", subject.toString())
                .param("limit", limit)
                .query(Audit::read)
                .list();
    }

    /** Removes what is older than this; nothing else can remove or change a line. */
    @Transactional
    public void forget(Instant before) {
        sql.sql("set local zwischenraum.audit_forgets = 'on'").update();
        sql.sql("delete from audit_entry where at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    private static AuditEntry read(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getObject("id", UUID.class),
                row.getObject("actor", UUID.class),
                row.getString("action"),
                row.getString("subject"),
                JSON.readValue(row.getString("details"), DETAILS),
                row.getString("address"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
