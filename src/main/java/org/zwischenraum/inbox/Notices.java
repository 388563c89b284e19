package org.zwischenraum.inbox;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.jobs.AfterCommit;
import org.zwischenraum.live.Live;
import org.zwischenraum.members.Member;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Remembering;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What has come in, for whom, and whether it was read. */
@Component
public class Notices implements Remembering {
    private static final TypeReference<Map<String, String>> ARGUMENTS = new TypeReference<>() {};
    private final JdbcClient sql;
    private final Clock clock;
    private final Live live;
    private final WaitingNotices waiting;
    private final ObjectProvider<Ring> rings;
    /** Without a mail server no letter is written, for it would only wait. */
    private final boolean sendsMail;

    private final JsonMapper json = new JsonMapper();
    /** Each page of each member shows how many wait. */
    private final Cache<UUID, Integer> unread =
            Caffeine.newBuilder().maximumSize(10_000).build();

    Notices(
            JdbcClient sql,
            Clock clock,
            Live live,
            WaitingNotices waiting,
            ObjectProvider<Ring> rings,
            Settings settings) {
        this.sql = sql;
        this.clock = clock;
        this.live = live;
        this.waiting = waiting;
        this.rings = rings;
        this.sendsMail = settings.smtp().isPresent();
    }

    static String topic(UUID member) {
        return "inbox/" + member;
    }

    /** Puts a notice into somebody's inbox; the same one a second time changes nothing. */
    @Transactional
    public void tell(Notice notice) {
        UUID id = Ids.next();
        int made = sql.sql("""
                insert into notice (id, member_id, text_key, arguments, path, once, made_at)
                values (:id, :member, :key, :arguments::jsonb, :path, :once, :now)
                on conflict (member_id, once) do nothing
                """)
                .param("id", id)
                .param("member", notice.to())
                .param("key", notice.key())
                .param("arguments", json.writeValueAsString(notice.arguments()))
                .param("path", notice.path())
                .param("once", notice.once())
                .param("now", now())
                .update();
        if (made == 0) return;
        changed(notice.to());
        if (isToldElsewhere(notice.to())) notice.letter().ifPresent(matter -> waiting.keep(id, notice.to(), matter));
    }

    private boolean isToldElsewhere(UUID reader) {
        return sendsMail || rings.stream().anyMatch(ring -> ring.reaches(reader));
    }

    /** What leads to a page is read once its reader has seen that page. */
    @Transactional
    public void seen(String path, Member me) {
        int read = sql.sql(
                        "update notice set read_at = :now where member_id = :me and path = :path and read_at is null")
                .param("me", me.id())
                .param("path", path)
                .param("now", now())
                .update();
        if (read > 0) changed(me.id());
    }

    /** Whether something that leads there still waits to be read: one mark is enough. */
    public boolean isWaiting(UUID member, String path) {
        return sql.sql(
                        "select exists (select 1 from notice where member_id = :member and path = :path and read_at is null)")
                .param("member", member)
                .param("path", path)
                .query(Boolean.class)
                .single();
    }

    /** What is not read yet, the latest first. */
    List<Kept> unreadOf(Member me, int most) {
        return sql.sql("select * from notice where member_id = :me and read_at is null order by id desc limit :most")
                .param("me", me.id())
                .param("most", most)
                .query(this::kept)
                .list();
    }

    /** What was read, the latest first, older than {@code before}. */
    List<Kept> readOf(Member me, UUID before, int most) {
        return sql.sql("""
                select * from notice where member_id = :me and read_at is not null and id < :before
                order by id desc limit :most
                """)
                .param("me", me.id())
                .param("before", before)
                .param("most", most)
                .query(this::kept)
                .list();
    }

    /** All, the latest first, older than {@code before}. */
    List<Kept> of(Member me, UUID before, int most) {
        return sql.sql("select * from notice where member_id = :me and id < :before order by id desc limit :most")
                .param("me", me.id())
                .param("before", before)
                .param("most", most)
                .query(this::kept)
                .list();
    }

    Optional<Kept> find(UUID id, Member me) {
        return sql.sql("select * from notice where id = :id and member_id = :me")
                .param("id", id)
                .param("me", me.id())
                .query(this::kept)
                .optional();
    }

    @Transactional
    void markAllRead(Member me) {
        sql.sql("update notice set read_at = :now where member_id = :me and read_at is null")
                .param("me", me.id())
                .param("now", now())
                .update();
        changed(me.id());
    }

    int unread(UUID member) {
        return unread.get(member, this::countUnread);
    }

    private int countUnread(UUID member) {
        return sql.sql("select count(*) from notice where member_id = :member and read_at is null")
                .param("member", member)
                .query(Integer.class)
                .single();
    }

    @Transactional
    void markRead(UUID id, Member me) {
        sql.sql("update notice set read_at = :now where id = :id and member_id = :me and read_at is null")
                .param("id", id)
                .param("me", me.id())
                .param("now", now())
                .update();
        changed(me.id());
    }

    @Override
    public void forget() {
        unread.invalidateAll();
    }

    /** The count is forgotten first: who is told that something changed asks for it again. */
    private void changed(UUID member) {
        AfterCommit.run(() -> unread.invalidate(member));
        live.changed(topic(member));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                row.getString("text_key"),
                json.readValue(row.getString("arguments"), ARGUMENTS),
                row.getString("path"),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("read_at") != null);
    }
}
