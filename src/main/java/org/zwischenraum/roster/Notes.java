package org.zwischenraum.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Conflict;

/** What hosts wrote about people. */
@Component
public class Notes {
    private final JdbcClient sql;
    private final Clock clock;

    Notes(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** All about this member, the latest first. */
    public List<Note> about(UUID member) {
        return sql.sql("select * from host_note where member_id = :member order by id desc")
                .param("member", member)
                .query(Notes::note)
                .list();
    }

    /** Sent twice with the same id it stands once. */
    @Transactional
    public void write(UUID id, Member about, String words, Member host) {
        sql.sql("""
                insert into host_note (id, member_id, words, by_id, made_at) values (:id, :member, :words, :host, :now)
                on conflict (id) do nothing
                """)
                .param("id", id)
                .param("member", about.id())
                .param("words", words)
                .param("host", host.id())
                .param("now", now())
                .update();
    }

    /** @throws Conflict when another host was faster */
    @Transactional
    void change(UUID id, UUID about, String words, int version, Member host) {
        int changed = sql.sql("""
                update host_note set words = :words, changed_by = :host, changed_at = :now, version = version + 1
                where id = :id and member_id = :member and version = :version
                """)
                .param("id", id)
                .param("member", about)
                .param("words", words)
                .param("version", version)
                .param("host", host.id())
                .param("now", now())
                .update();
        if (changed == 0) throw new Conflict("roster.note.changed", "/roster/" + about);
    }

    @Transactional
    void remove(UUID id, UUID about) {
        sql.sql("delete from host_note where id = :id and member_id = :member")
                .param("id", id)
                .param("member", about)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Note note(ResultSet row, int number) throws SQLException {
        Timestamp changed = row.getTimestamp("changed_at");
        return new Note(
                row.getObject("id", UUID.class),
                row.getObject("member_id", UUID.class),
                row.getString("words"),
                row.getObject("by_id", UUID.class),
                row.getTimestamp("made_at").toInstant(),
                row.getObject("changed_by", UUID.class),
                changed == null ? null : changed.toInstant(),
                row.getInt("version"));
    }
}
