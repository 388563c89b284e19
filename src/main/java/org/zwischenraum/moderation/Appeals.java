package org.zwischenraum.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Ids;

/** What people write against decisions about them: once against each. */
@Component
public class Appeals {
    static final String PATH = "/hosting/appeals";
    private static final String SELECT = """
            select appeal.*, hidden_text.words as text,
                   coalesce(suspension.member_id, hidden_text.author_id) as member_id,
                   coalesce(suspension.by_id, hidden_text.hidden_by) as by_id,
                   coalesce(suspension.began_at, hidden_text.hidden_at) as since,
                   coalesce(suspension.reason, hidden_text.reason) as reason
            from appeal left join suspension on suspension.id = appeal.suspension_id
                        left join hidden_text on hidden_text.id = appeal.hidden_text_id
            """;
    private final JdbcClient sql;
    private final Clock clock;
    private final Deciders deciders;

    Appeals(JdbcClient sql, Clock clock, Deciders deciders) {
        this.sql = sql;
        this.clock = clock;
        this.deciders = deciders;
    }

    /** Somebody writes against what keeps them out just now; nothing happens when nothing does, or when they have. */
    @Transactional
    void makeAgainstSuspension(Member me, String words) {
        insert("""
                insert into appeal (id, suspension_id, words, made_at)
                select :id, id, :words, :now from suspension where member_id = :me and ended_at is null for share
                on conflict do nothing
                """, me, words).update();
    }

    /** Somebody writes against the hiding of a text of theirs; nothing happens when it is not hidden any more, or when they have. */
    @Transactional
    void makeAgainstHiding(UUID text, Member me, String words) {
        insert("""
                insert into appeal (id, hidden_text_id, words, made_at)
                select :id, id, :words, :now from hidden_text
                where id = :text and author_id = :me and restored_at is null for share
                on conflict do nothing
                """, me, words).param("text", text).update();
    }

    private JdbcClient.StatementSpec insert(String statement, Member me, String words) {
        return sql.sql(statement)
                .param("id", Ids.next())
                .param("words", words)
                .param("now", now())
                .param("me", me.id());
    }

    /** What waits to be answered, the oldest first. */
    public List<Appeal> open() {
        return sql.sql(SELECT + "where appeal.decided_at is null order by appeal.made_at, appeal.id")
                .query(Appeals::appeal)
                .list();
    }

    /** All that this person wrote, by what it is against. */
    public Map<UUID, Appeal> of(UUID member) {
        return byMatter(sql.sql(SELECT + "where suspension.member_id = :member or hidden_text.author_id = :member")
                .param("member", member)
                .query(Appeals::appeal)
                .list());
    }

    /** What was written against these, by what it is against. */
    Map<UUID, Appeal> against(List<UUID> decided) {
        if (decided.isEmpty()) return Map.of();
        return byMatter(sql.sql(SELECT + "where appeal.suspension_id in (:all) or appeal.hidden_text_id in (:all)")
                .param("all", decided)
                .query(Appeals::appeal)
                .list());
    }

    private static Map<UUID, Appeal> byMatter(List<Appeal> appeals) {
        return appeals.stream()
                .collect(Collectors.toMap(appeal -> appeal.against().id(), Function.identity()));
    }

    Optional<Appeal> find(UUID id) {
        return sql.sql(SELECT + "where appeal.id = :id")
                .param("id", id)
                .query(Appeals::appeal)
                .optional();
    }

    /** Whether this host may answer: whoever decided leaves it to another, where there is another, and nobody answers themselves. */
    boolean mayAnswer(Appeal appeal, Member host) {
        return deciders.may(host, appeal.member(), appeal.against().by());
    }

    /** @return false when it was answered before */
    boolean answer(UUID id, boolean granted, String words, UUID host) {
        return close("id = :id", id, granted, words, host);
    }

    /** Hosts have taken back by themselves what it was written against. */
    void grant(UUID decided, UUID host) {
        close("(suspension_id = :id or hidden_text_id = :id)", decided, true, "", host);
    }

    private boolean close(String which, UUID id, boolean granted, String words, UUID host) {
        return sql.sql("""
                update appeal set decided_at = :now, decided_by = :host, granted = :granted, answer = :answer
                where decided_at is null and\s""" + which)
                        .param("now", now())
                        .param("host", host)
                        .param("granted", granted)
                        .param("answer", words)
                        .param("id", id)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Appeal appeal(ResultSet row, int number) throws SQLException {
        return new Appeal(
                row.getObject("id", UUID.class),
                decided(row),
                row.getObject("member_id", UUID.class),
                row.getString("words"),
                row.getTimestamp("made_at").toInstant(),
                ruling(row));
    }

    private static Appeal.Decided decided(ResultSet row) throws SQLException {
        UUID suspension = row.getObject("suspension_id", UUID.class);
        String text = row.getString("text");
        return new Appeal.Decided(
                suspension == null ? Appeal.Kind.TEXT : Appeal.Kind.SUSPENSION,
                suspension == null ? row.getObject("hidden_text_id", UUID.class) : suspension,
                row.getObject("by_id", UUID.class),
                row.getTimestamp("since").toInstant(),
                row.getString("reason"),
                text == null ? "" : text);
    }

    private static Appeal.@Nullable Ruling ruling(ResultSet row) throws SQLException {
        if (row.getTimestamp("decided_at") == null) return null;
        return new Appeal.Ruling(
                row.getBoolean("granted"),
                row.getString("answer"),
                row.getObject("decided_by", UUID.class),
                row.getTimestamp("decided_at").toInstant());
    }
}
