package org.zwischenraum.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.safety.Handle;
import org.zwischenraum.safety.Hideable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What hosts have hidden. Its words leave the row they stood in and wait here, so that no page, search, letter or program can
 * show them by mistake.
 */
@Component
public class HiddenTexts {
    static final String PATH = "/hosting/hidden";
    private static final TypeReference<Map<String, String>> PARTS = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.shared();
    private final JdbcClient sql;
    private final Clock clock;

    HiddenTexts(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What is hidden of this person or was, the latest first. */
    public List<HiddenText> of(UUID author) {
        return sql.sql("select * from hidden_text where author_id = :author order by hidden_at desc, id limit 100")
                .param("author", author)
                .query(HiddenTexts::text)
                .list();
    }

    /** The latest of all, for hosts. */
    List<HiddenText> latest() {
        return sql.sql("select * from hidden_text order by hidden_at desc, id limit 100")
                .query(HiddenTexts::text)
                .list();
    }

    /** A text of this person that is hidden or was. */
    Optional<HiddenText> find(UUID id, Member author) {
        return find(id).filter(text -> text.author().equals(author.id()));
    }

    Optional<HiddenText> find(UUID id) {
        return sql.sql("select * from hidden_text where id = :id")
                .param("id", id)
                .query(HiddenTexts::text)
                .optional();
    }

    /** Two hosts who hide the same text at once come one after the other. */
    void lock(Handle what) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .param("what", "hidden_text:" + what.kind() + "/" + what.id())
                .query((row, number) -> true)
                .list();
    }

    /** @return false when this form was sent before */
    boolean insert(UUID id, Hideable.Text text, String reason, String rule, Member host) {
        return sql.sql("""
                insert into hidden_text (id, kind, thing_id, author_id, words, reason, rule, hidden_by, hidden_at)
                values (:id, :kind, :thing, :author, :words, :reason, :rule, :host, :now)
                on conflict do nothing
                """)
                        .param("id", id)
                        .param("kind", text.what().kind())
                        .param("thing", text.what().id())
                        .param("author", text.author())
                        .param("words", text.words())
                        .param("reason", reason)
                        .param("rule", rule)
                        .param("host", host.id())
                        .param("now", now())
                        .update()
                == 1;
    }

    /** What left its row. */
    void keep(UUID id, Map<String, String> parts) {
        sql.sql("update hidden_text set parts = cast(:parts as jsonb) where id = :id")
                .param("parts", JSON.writeValueAsString(parts))
                .param("id", id)
                .update();
    }

    /** @return what left its row; empty when it is not hidden any more */
    Optional<Map<String, String>> release(UUID id, Member host) {
        return sql.sql("""
                update hidden_text set restored_at = :now, restored_by = :host where id = :id and restored_at is null
                returning parts::text
                """)
                .param("now", now())
                .param("host", host.id())
                .param("id", id)
                .query(String.class)
                .optional()
                .map(parts -> JSON.readValue(parts, PARTS));
    }

    /** @param isBack whether it stands where it stood */
    void released(UUID id, boolean isBack) {
        sql.sql("update hidden_text set put_back = :back where id = :id")
                .param("back", isBack)
                .param("id", id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static HiddenText text(ResultSet row, int number) throws SQLException {
        Timestamp restored = row.getTimestamp("restored_at");
        return new HiddenText(
                row.getObject("id", UUID.class),
                new Handle(row.getString("kind"), row.getObject("thing_id", UUID.class)),
                row.getObject("author_id", UUID.class),
                row.getString("words"),
                row.getString("reason"),
                row.getString("rule"),
                row.getObject("hidden_by", UUID.class),
                row.getTimestamp("hidden_at").toInstant(),
                restored == null ? null : restored.toInstant(),
                restored != null && isBack(row));
    }

    /** Before this was noted all were taken to be back. */
    private static boolean isBack(ResultSet row) throws SQLException {
        return row.getBoolean("put_back") || row.wasNull();
    }
}
