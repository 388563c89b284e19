package org.zwischenraum.asks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.NotThere;

/** All that is sought. Every look-up goes through the viewer. */
@Component
public class Asks {
    private final JdbcClient sql;
    private final AskSight sight;
    private final AskValues values;
    private final AskFiles files;
    private final Days days;
    private final ApplicationEventPublisher facts;

    Asks(JdbcClient sql, AskSight sight, AskValues values, AskFiles files, Days days, ApplicationEventPublisher facts) {
        this.sql = sql;
        this.sight = sight;
        this.values = values;
        this.files = files;
        this.days = days;
        this.facts = facts;
    }

    /** One ask, if it is for this viewer. */
    public Optional<Ask> find(UUID id, Member me) {
        return sight.look("select ask.* from ask where ask.id = :id and " + AskSight.VISIBLE, me)
                .param("id", id)
                .query(AskRow::ask)
                .optional();
    }

    /** One ask, whoever asks: for the house's own work, and for who holds its card; never for a member's page. */
    public Optional<Ask> find(UUID id) {
        return sql.sql("select * from ask where id = :id")
                .param("id", id)
                .query(AskRow::ask)
                .optional();
    }

    /** Several asks by id, whoever asks; the same holds. */
    public Map<UUID, Ask> find(Collection<UUID> ids) {
        return sql
                .sql("select * from ask where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(AskRow::ask)
                .list()
                .stream()
                .collect(Collectors.toMap(Ask::id, Function.identity()));
    }

    /**
     * Posts an ask. Sent twice with the same id it is posted once.
     *
     * @throws Invalid when its last day has passed or lies more than a year ahead, or its link or file is none
     */
    @Transactional
    public Ask post(AskForm form, Member me) {
        UUID id = form.id() == null ? Ids.next() : form.id();
        boolean isNew = insert(id, form, me) == 1;
        Ask posted = find(id).filter(ask -> ask.isBy(me)).orElseThrow(NotThere::new);
        if (!isNew) return posted;
        files.keep(posted, form);
        facts.publishEvent(new AskPosted(id));
        return posted;
    }

    /**
     * Changes an ask of one's own.
     *
     * @throws Conflict when it was changed meanwhile or has ended
     */
    @Transactional
    public Ask change(UUID id, AskForm form, Member me) {
        Ask ask = openOf(id, me);
        int version = form.version() == null ? ask.version() : form.version();
        if (update(ask, form, version) == 0) throw new Conflict("asks.conflict.changed", ask.path());
        files.keep(ask, form);
        facts.publishEvent(new AskChanged(id));
        return find(id).orElseThrow(NotThere::new);
    }

    /** Takes an ask of one's own back; a second time changes nothing. */
    @Transactional
    public void withdraw(UUID id, Member me) {
        Ask ask = find(id).filter(one -> one.isBy(me)).orElseThrow(NotThere::new);
        sql.sql("update ask set withdrawn_at = :now where id = :id and withdrawn_at is null and closed_at is null")
                .param("id", ask.id())
                .param("now", days.now())
                .update();
    }

    /** Keeps an ask of one's own open for another 30 days from today. */
    @Transactional
    public Ask prolong(UUID id, Member me) {
        Ask ask = find(id).filter(one -> one.isBy(me)).orElseThrow(NotThere::new);
        sql.sql("""
                update ask set expires_on = greatest(expires_on, :end), version = version + 1
                where id = :id and withdrawn_at is null and closed_at is null
                """)
                .param("id", ask.id())
                .param("end", today().plusDays(Ask.USUAL_DAYS))
                .update();
        return find(id).orElseThrow(NotThere::new);
    }

    /** Whether this member may help: it is somebody else's, open, and for many. */
    public boolean mayHelp(Ask ask, Member me) {
        return ask.isForMany() && !ask.isBy(me) && ask.state(today()) == State.OPEN;
    }

    /** The house has looked for people who fit the ask as it was read here; one changed meanwhile is looked at again. */
    public void markMatched(Ask ask) {
        sql.sql("update ask set matched_at = :now where id = :id and version = :version")
                .param("id", ask.id())
                .param("version", ask.version())
                .param("now", days.now())
                .update();
    }

    /** Today, where the house stands. */
    public LocalDate today() {
        return days.today();
    }

    /** An ask of one's own that has not ended. */
    public Ask openOf(UUID id, Member me) {
        Ask ask = find(id).filter(one -> one.isBy(me)).orElseThrow(NotThere::new);
        if (ask.state(today()) != State.OPEN) throw new Conflict("asks.conflict.ended", ask.path());
        return ask;
    }

    private int insert(UUID id, AskForm form, Member me) {
        return values.fill(sql.sql("""
                insert into ask (id, author_id, kind, text, details, language, second_line, time, terms, audience,
                                 ask_for_me, expires_on, created_at, changed_at, link)
                values (:id, :author, :kind, :text, :details, :language, :second, :time, :terms, :audience,
                        :askForMe, :expiresOn, :now, :now, :link)
                on conflict (id) do nothing
                """), form, me)
                .param("id", id)
                .param("author", me.id())
                .update();
    }

    private int update(Ask ask, AskForm form, int version) {
        return values.fill(sql.sql("""
                update ask set kind = :kind, text = :text, details = :details, language = :language,
                       second_line = :second, link = :link, time = :time, terms = :terms, audience = :audience,
                       ask_for_me = :askForMe, expires_on = :expiresOn, changed_at = :now, matched_at = null,
                       version = version + 1
                where id = :id and version = :version
                """), form, null)
                .param("id", ask.id())
                .param("version", version)
                .update();
    }
}
