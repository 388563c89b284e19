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
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.community.Communities;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.safety.Handle;
import org.zwischenraum.safety.Hideable;
import org.zwischenraum.text.Texts;
import org.zwischenraum.web.NotThere;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What hosts have hidden. Its words leave the row they stood in and wait here, so that no page, search, letter or program can
 * show them by mistake.
 */
@Component
public class HiddenTexts {
    private static final TypeReference<Map<String, String>> PARTS = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.shared();
    private final JdbcClient sql;
    private final Clock clock;
    private final ObjectProvider<Hideable> hideables;
    private final Members members;
    private final Communities communities;
    private final Texts texts;
    private final Notices notices;
    private final Audit audit;

    HiddenTexts(
            JdbcClient sql,
            Clock clock,
            ObjectProvider<Hideable> hideables,
            Members members,
            Communities communities,
            Texts texts,
            Notices notices,
            Audit audit) {
        this.sql = sql;
        this.clock = clock;
        this.hideables = hideables;
        this.members = members;
        this.communities = communities;
        this.texts = texts;
        this.notices = notices;
        this.audit = audit;
    }

    /** A text, if it is for this viewer. */
    Optional<Hideable.Text> find(Handle what, Member me) {
        return owner(what).flatMap(owner -> owner.find(what, me));
    }

    /** A text that somebody has told the hosts of. */
    Optional<Hideable.Text> find(Handle what) {
        return owner(what).flatMap(owner -> owner.find(what));
    }

    /** Hides a text; a second time changes nothing. */
    @Transactional
    public void hide(UUID id, Hideable.Text text, String reason, Member host) {
        Hideable owner = owner(text.what()).orElseThrow(NotThere::new);
        String placeholder = texts.in(communities.get().language()).say("moderation.placeholder");
        if (insert(id, text, reason, host) == 0) return;
        Map<String, String> parts = owner.take(text.what(), placeholder);
        sql.sql("update hidden_text set parts = cast(:parts as jsonb) where id = :id")
                .param("parts", JSON.writeValueAsString(parts))
                .param("id", id)
                .update();
        note(host, "moderation.log.hidden", text.author());
        notices.tell(
                Notice.to(text.author(), "moderation.notice.hidden", "/me/log").once("moderation.hidden:" + id));
    }

    private int insert(UUID id, Hideable.Text text, String reason, Member host) {
        return sql.sql("""
                insert into hidden_text (id, kind, thing_id, author_id, words, reason, hidden_by, hidden_at)
                values (:id, :kind, :thing, :author, :words, :reason, :host, :now)
                on conflict do nothing
                """)
                .param("id", id)
                .param("kind", text.what().kind())
                .param("thing", text.what().id())
                .param("author", text.author())
                .param("words", text.words())
                .param("reason", reason)
                .param("host", host.id())
                .param("now", now())
                .update();
    }

    /** Brings a text back; a second time changes nothing. What its author has written in its place since stays. */
    @Transactional
    void bringBack(UUID id, Member host) {
        Optional<String> parts = sql.sql("""
                update hidden_text set restored_at = :now, restored_by = :host where id = :id and restored_at is null
                returning parts::text
                """)
                .param("now", now())
                .param("host", host.id())
                .param("id", id)
                .query(String.class)
                .optional();
        if (parts.isEmpty()) return;
        HiddenText text = find(id).orElseThrow();
        String placeholder = texts.in(communities.get().language()).say("moderation.placeholder");
        owner(text.what())
                .ifPresent(owner -> owner.putBack(text.what(), JSON.readValue(parts.get(), PARTS), placeholder));
        note(host, "moderation.log.broughtBack", text.author());
        notices.tell(Notice.to(text.author(), "moderation.notice.broughtBack", "/me/log")
                .once("moderation.broughtBack:" + id));
    }

    Optional<HiddenText> find(UUID id) {
        return sql.sql("select * from hidden_text where id = :id")
                .param("id", id)
                .query(HiddenTexts::text)
                .optional();
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

    private Optional<Hideable> owner(Handle what) {
        return hideables.stream().filter(one -> one.owns(what.kind())).findFirst();
    }

    private void note(Member host, String action, UUID author) {
        String name = members.find(author).map(Member::name).orElse("");
        audit.note(host.id(), action, author.toString(), Map.of("name", name));
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
                row.getObject("hidden_by", UUID.class),
                row.getTimestamp("hidden_at").toInstant(),
                restored == null ? null : restored.toInstant());
    }
}
