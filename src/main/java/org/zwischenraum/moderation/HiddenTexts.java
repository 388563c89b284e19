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
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.NotThere;
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
    private final ObjectProvider<Hideable> hideables;
    private final Appeals appeals;
    private final Deciders deciders;
    private final Members members;
    private final Communities communities;
    private final Texts texts;
    private final Notices notices;
    private final Audit audit;

    HiddenTexts(
            JdbcClient sql,
            Clock clock,
            ObjectProvider<Hideable> hideables,
            Appeals appeals,
            Deciders deciders,
            Members members,
            Communities communities,
            Texts texts,
            Notices notices,
            Audit audit) {
        this.sql = sql;
        this.clock = clock;
        this.hideables = hideables;
        this.appeals = appeals;
        this.deciders = deciders;
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

    /** A text that somebody has told the hosts of; empty once it is hidden, or removed by its author. */
    Optional<Hideable.Text> find(Handle what) {
        return owner(what)
                .flatMap(owner -> owner.find(what))
                .filter(text -> !text.words().equals(placeholder()));
    }

    /**
     * Hides a text; a second time changes nothing.
     *
     * @param rule of the house that it breaks, for its author to read; may be empty
     */
    @Transactional
    public void hide(UUID id, Hideable.Text text, String reason, String rule, Member host) {
        Hideable owner = owner(text.what()).orElseThrow(NotThere::new);
        lock(text.what());
        if (find(text.what()).isEmpty() || insert(id, text, reason, rule, host) == 0) return;
        Map<String, String> parts = owner.take(text.what(), placeholder());
        sql.sql("update hidden_text set parts = cast(:parts as jsonb) where id = :id")
                .param("parts", JSON.writeValueAsString(parts))
                .param("id", id)
                .update();
        note(host, "moderation.log.hidden", text.author());
        notices.tell(Notice.to(text.author(), "moderation.notice.hidden", HiddenText.path(id))
                .once("moderation.hidden:" + id));
    }

    /** Two hosts who hide the same text at once come one after the other. */
    private void lock(Handle what) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .param("what", "hidden_text:" + what.kind() + "/" + what.id())
                .query((row, number) -> true)
                .list();
    }

    private int insert(UUID id, Hideable.Text text, String reason, String rule, Member host) {
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
                .update();
    }

    /**
     * Brings a text back; a second time changes nothing. What was written against its hiding is granted with that.
     *
     * @throws Conflict when it is this host's own, and there is another
     */
    @Transactional
    public void bringBack(UUID id, Member host) {
        HiddenText text = find(id).orElseThrow(NotThere::new);
        if (!deciders.may(host, text.author())) throw new Conflict("moderation.hidden.another", PATH);
        Optional<Boolean> isBack = restore(id, host);
        if (isBack.isEmpty()) return;
        appeals.grant(id, host.id());
        String key = isBack.get() ? "moderation.notice.broughtBack" : "moderation.notice.released";
        notices.tell(Notice.to(text.author(), key, text.path()).once("moderation.broughtBack:" + id));
    }

    /**
     * Puts the words back; what its author has written in their place since stays.
     *
     * @return whether they stand there again; empty when it is not hidden any more
     */
    Optional<Boolean> restore(UUID id, Member host) {
        Optional<String> parts = sql.sql("""
                update hidden_text set restored_at = :now, restored_by = :host where id = :id and restored_at is null
                returning parts::text
                """)
                .param("now", now())
                .param("host", host.id())
                .param("id", id)
                .query(String.class)
                .optional();
        return parts.map(kept -> putBack(find(id).orElseThrow(), JSON.readValue(kept, PARTS), host));
    }

    private boolean putBack(HiddenText text, Map<String, String> parts, Member host) {
        boolean isBack = owner(text.what())
                .map(owner -> owner.putBack(text.what(), parts, placeholder()))
                .orElse(false);
        sql.sql("update hidden_text set put_back = :back where id = :id")
                .param("back", isBack)
                .param("id", text.id())
                .update();
        note(host, "moderation.log.broughtBack", text.author());
        return isBack;
    }

    private String placeholder() {
        return texts.in(communities.get().language()).say("moderation.placeholder");
    }

    /** A text of this person that is hidden or was. */
    Optional<HiddenText> find(UUID id, Member author) {
        return find(id).filter(text -> text.author().equals(author.id()));
    }

    /** Where it stands, if its author can go there. */
    Optional<String> place(HiddenText text, Member author) {
        return text.isBack() ? find(text.what(), author).map(Hideable.Text::path) : Optional.empty();
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
