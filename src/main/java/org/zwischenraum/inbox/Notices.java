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
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.jobs.AfterCommit;
import org.zwischenraum.live.Live;
import org.zwischenraum.members.Member;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.switches.Switches;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Remembering;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What has come in, for whom, and whether it was read. */
@Component
public class Notices implements Remembering {
    private static final TypeReference<Map<String, String>> ARGUMENTS = new TypeReference<>() {};
    /** Leaves out what leads to a door that is closed just now. */
    private static final String ON = "split_part(text_key, '.', 1) <> all (:off::text[])";

    private final JdbcClient sql;
    private final Clock clock;
    private final Live live;
    private final WaitingNotices waiting;
    private final ObjectProvider<Ring> rings;
    private final Switches switches;
    /** Without a mail server no letter is written, for it would only wait. */
    private final boolean sendsMail;

    private final JsonMapper json = new JsonMapper();
    /** Each page of each member shows how many wait. */
    private final Cache<UUID, Unread> unread =
            Caffeine.newBuilder().maximumSize(10_000).build();

    Notices(
            JdbcClient sql,
            Clock clock,
            Live live,
            WaitingNotices waiting,
            ObjectProvider<Ring> rings,
            Settings settings,
            Switches switches) {
        this.sql = sql;
        this.clock = clock;
        this.live = live;
        this.waiting = waiting;
        this.rings = rings;
        this.switches = switches;
        this.sendsMail = settings.smtp().isPresent();
    }

    /** How many wait to be read, while these modules are off. */
    private record Unread(Set<String> off, int count) {}

    static String topic(UUID member) {
        return "inbox/" + member;
    }

    /**
     * Puts a notice into somebody's inbox; the same one a second time changes nothing, and what is switched off tells
     * nothing.
     */
    @Transactional
    public void tell(Notice notice) {
        if (!switches.isOnFor(notice.key())) return;
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
        return sendsMail || rings.stream().anyMatch(ring -> switches.isOwnerOn(ring) && ring.reaches(reader));
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
        return sql.sql("select * from notice where member_id = :me and read_at is null and " + ON
                        + " order by id desc limit :most")
                .param("me", me.id())
                .param("off", closed(switches.off()))
                .param("most", most)
                .query(this::kept)
                .list();
    }

    /** What was read, the latest first, older than {@code before}. */
    List<Kept> readOf(Member me, UUID before, int most) {
        return sql.sql("""
                select * from notice where member_id = :me and read_at is not null and id < :before
                  and split_part(text_key, '.', 1) <> all (:off::text[])
                order by id desc limit :most
                """)
                .param("me", me.id())
                .param("before", before)
                .param("off", closed(switches.off()))
                .param("most", most)
                .query(this::kept)
                .list();
    }

    /** All, the latest first, older than {@code before}. */
    List<Kept> of(Member me, UUID before, int most) {
        return sql.sql("select * from notice where member_id = :me and id < :before and " + ON
                        + " order by id desc limit :most")
                .param("me", me.id())
                .param("before", before)
                .param("off", closed(switches.off()))
                .param("most", most)
                .query(this::kept)
                .list();
    }

    Optional<Kept> find(UUID id, Member me) {
        return sql.sql("select * from notice where id = :id and member_id = :me and " + ON)
                .param("off", closed(switches.off()))
                .param("id", id)
                .param("me", me.id())
                .query(this::kept)
                .optional();
    }

    @Transactional
    void markAllRead(Member me) {
        sql.sql("update notice set read_at = :now where member_id = :me and read_at is null and " + ON)
                .param("off", closed(switches.off()))
                .param("me", me.id())
                .param("now", now())
                .update();
        changed(me.id());
    }

    int unread(UUID member) {
        Set<String> off = switches.off();
        Unread known = unread.get(member, one -> countUnread(one, off));
        if (known.off().equals(off)) return known.count();
        Unread counted = countUnread(member, off);
        unread.put(member, counted);
        return counted.count();
    }

    private Unread countUnread(UUID member, Set<String> off) {
        int count = sql.sql("select count(*) from notice where member_id = :member and read_at is null and " + ON)
                .param("member", member)
                .param("off", closed(off))
                .query(Integer.class)
                .single();
        return new Unread(off, count);
    }

    private static String closed(Set<String> off) {
        return "{" + String.join(",", off) + "}";
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
