package org.zwischenraum.asks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.community.Communities;
import org.zwischenraum.community.Community;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Role;
import org.zwischenraum.members.Terms;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.LanguageGuess;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.NotThere;

/** All that is sought. Every look-up goes through the viewer. */
@Component
public class Asks {
    /** Mine; all for hosts; what is for members or friends from those with whom I am not apart; what I was asked about. */
    private static final String VISIBLE = """
            (ask.author_id = :me or :host
              or (ask.audience = any(:audiences) and ask.author_id <> all(:blocked))
              or exists (select 1 from request where request.ask_id = ask.id and request.member_id = :me and request.delivered
                         and ask.author_id <> all(:blocked)))
            """;

    private static final String OPEN =
            "ask.closed_at is null and ask.withdrawn_at is null and ask.expires_on >= :today ";
    private final JdbcClient sql;
    private final Clock clock;
    private final Communities communities;
    private final Apart apart;
    private final ApplicationEventPublisher facts;

    Asks(JdbcClient sql, Clock clock, Communities communities, Apart apart, ApplicationEventPublisher facts) {
        this.sql = sql;
        this.clock = clock;
        this.communities = communities;
        this.apart = apart;
        this.facts = facts;
    }

    /** One ask, if it is for this viewer. */
    public Optional<Ask> find(UUID id, Member me) {
        return look("select ask.* from ask where ask.id = :id and " + VISIBLE, me)
                .param("id", id)
                .query(AskRow::ask)
                .optional();
    }

    /** One ask, whoever asks: for the house's own work, never for a page. */
    Optional<Ask> find(UUID id) {
        return sql.sql("select * from ask where id = :id")
                .param("id", id)
                .query(AskRow::ask)
                .optional();
    }

    /** What is open for this viewer, the latest first; at most {@code most}, older than the ask {@code before}. */
    List<Ask> open(Member me, UUID before, int most) {
        return look(
                        "select ask.* from ask where " + OPEN + "and ask.id < :before and " + VISIBLE
                                + " order by ask.id desc limit :most",
                        me)
                .param("today", today())
                .param("before", before)
                .param("most", most)
                .query(AskRow::ask)
                .list();
    }

    /** What this viewer may see in this state, or in any, the latest first. */
    List<Ask> list(Member me, boolean mine, @Nullable State state, UUID before, int most) {
        String own = mine ? " and ask.author_id = :me " : " ";
        return look(
                        "select ask.* from ask where ask.id < :before and " + VISIBLE + own + in(state)
                                + " order by ask.id desc limit :most",
                        me)
                .param("today", today())
                .param("before", before)
                .param("most", most)
                .query(AskRow::ask)
                .list();
    }

    private static String in(@Nullable State state) {
        return switch (state) {
            case null -> " and (:today::date is not null)";
            case OPEN -> " and " + OPEN;
            case CLOSED -> " and ask.closed_at is not null and (:today::date is not null)";
            case WITHDRAWN -> " and ask.withdrawn_at is not null and (:today::date is not null)";
            case EXPIRED -> " and ask.closed_at is null and ask.withdrawn_at is null and ask.expires_on < :today";
        };
    }

    /** What is open for this viewer, and they were found to fit; not what they were asked about or have answered. */
    List<Ask> fitting(Member me, int most) {
        return look(
                        "select ask.* from ask join suggestion on suggestion.ask_id = ask.id where suggestion.member_id = :me "
                                + "and suggestion.dismissed_at is null and ask.author_id <> :me "
                                + "and ask.audience in ('MEMBERS', 'FRIENDS') and " + OPEN + "and " + VISIBLE + """
                                and not exists (select 1 from request where request.ask_id = ask.id and request.member_id = :me)
                                and not exists (select 1 from answer where answer.ask_id = ask.id and answer.member_id = :me)
                                order by ask.id desc limit :most
                                """,
                        me)
                .param("today", today())
                .param("most", most)
                .query(AskRow::ask)
                .list();
    }

    /** What is open and fits nobody, or was posted three days ago and nobody has answered; the oldest first. For hosts. */
    List<Ask> unanswered(int most) {
        return sql.sql("select ask.* from ask where " + OPEN + """
                and not exists (select 1 from answer where ask_id = ask.id and answer.member_id <> ask.author_id)
                and not exists (select 1 from request where ask_id = ask.id and accepted_at is not null)
                and (created_at < :before or matched_at is not null
                     and not exists (select 1 from suggestion where ask_id = ask.id))
                order by created_at limit :most
                """)
                .param("today", today())
                .param("before", now().minusDays(3))
                .param("most", most)
                .query(AskRow::ask)
                .list();
    }

    /** What is open still and ends on this day. */
    List<Ask> endingOn(LocalDate day) {
        return sql.sql("select * from ask where closed_at is null and withdrawn_at is null and expires_on = :day")
                .param("day", day)
                .query(AskRow::ask)
                .list();
    }

    /** What is open and was posted after this moment. */
    List<UUID> openSince(java.time.Instant moment) {
        return sql.sql("select ask.id from ask where " + OPEN + "and created_at > :moment")
                .param("today", today())
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(Ids::first)
                .list();
    }

    /** What this member seeks or has sought, the latest first. */
    List<Ask> of(Member me, UUID before, int most) {
        return sql.sql("select * from ask where author_id = :me and id < :before order by id desc limit :most")
                .param("me", me.id())
                .param("before", before)
                .param("most", most)
                .query(AskRow::ask)
                .list();
    }

    /**
     * Posts an ask. Sent twice with the same id it is posted once.
     *
     * @throws Invalid when its last day has passed or lies more than a year ahead
     */
    @Transactional
    public Ask post(AskForm form, Member me) {
        UUID id = form.id() == null ? Ids.next() : form.id();
        boolean isNew = insert(id, form, me) == 1;
        if (isNew) facts.publishEvent(new AskPosted(id));
        return find(id).filter(ask -> ask.isBy(me)).orElseThrow(NotThere::new);
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
        facts.publishEvent(new AskChanged(id));
        return find(id).orElseThrow(NotThere::new);
    }

    /** Takes an ask of one's own back; a second time changes nothing. */
    @Transactional
    public void withdraw(UUID id, Member me) {
        Ask ask = find(id).filter(one -> one.isBy(me)).orElseThrow(NotThere::new);
        sql.sql("update ask set withdrawn_at = :now where id = :id and withdrawn_at is null and closed_at is null")
                .param("id", ask.id())
                .param("now", now())
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

    /** Today, where the house stands. */
    LocalDate today() {
        return clock.instant()
                .atZone(communities.find().map(Community::zone).orElse(ZoneOffset.UTC))
                .toLocalDate();
    }

    /** An ask of one's own that has not ended. */
    Ask openOf(UUID id, Member me) {
        Ask ask = find(id).filter(one -> one.isBy(me)).orElseThrow(NotThere::new);
        if (ask.state(today()) != State.OPEN) throw new Conflict("asks.conflict.ended", ask.path());
        return ask;
    }

    private JdbcClient.StatementSpec look(String query, Member me) {
        return sql.sql(query)
                .param("me", me.id())
                .param("host", me.isHost())
                .param("audiences", audiences(me))
                .param("blocked", apart.blocked(me.id()).toArray(UUID[]::new));
    }

    private static String[] audiences(Member me) {
        return me.role() == Role.FRIEND ? new String[] {"FRIENDS"} : new String[] {"FRIENDS", "MEMBERS"};
    }

    private int insert(UUID id, AskForm form, Member me) {
        return values(sql.sql("""
                insert into ask (id, author_id, kind, text, details, language, second_line, time, terms, audience,
                                 ask_for_me, expires_on, created_at, changed_at)
                values (:id, :author, :kind, :text, :details, :language, :second, :time, :terms, :audience,
                        :askForMe, :expiresOn, :now, :now)
                on conflict (id) do nothing
                """), form, me)
                .param("id", id)
                .param("author", me.id())
                .update();
    }

    private int update(Ask ask, AskForm form, int version) {
        return values(sql.sql("""
                update ask set kind = :kind, text = :text, details = :details, language = :language,
                       second_line = :second, time = :time, terms = :terms, audience = :audience,
                       ask_for_me = :askForMe, expires_on = :expiresOn, changed_at = :now, matched_at = null,
                       version = version + 1
                where id = :id and version = :version
                """), form, null)
                .param("id", ask.id())
                .param("version", version)
                .update();
    }

    private JdbcClient.StatementSpec values(JdbcClient.StatementSpec statement, AskForm form, @Nullable Member author) {
        Kind kind = form.kind() == null ? KindGuess.of(form.text()) : form.kind();
        return statement
                .param("kind", kind.name())
                .param("text", form.text())
                .param("details", form.details())
                .param("language", language(form, author).code())
                .param("second", form.secondLine())
                .param(
                        "time",
                        Objects.requireNonNullElse(form.time(), TimeNeeded.HOUR).name())
                .param(
                        "terms",
                        Objects.requireNonNullElse(form.terms(), Terms.OPEN).name())
                .param("audience", audience(form, author).name())
                .param("askForMe", Boolean.TRUE.equals(form.askForMe()))
                .param("expiresOn", expiresOn(form))
                .param("now", now());
    }

    private static ForWhom audience(AskForm form, @Nullable Member author) {
        if (form.audience() != null) return form.audience();
        return author != null && author.role() == Role.FRIEND ? ForWhom.FRIENDS : ForWhom.MEMBERS;
    }

    private Language language(AskForm form, @Nullable Member author) {
        if (form.language() != null) return form.language();
        Language usual = author == null ? communities.get().language() : author.language();
        return LanguageGuess.of(form.text()).orElse(usual);
    }

    private LocalDate expiresOn(AskForm form) {
        LocalDate today = today();
        if (form.expiresOn() == null) return today.plusDays(Ask.USUAL_DAYS);
        if (form.expiresOn().isBefore(today)) throw new Invalid("expiresOn", "asks.problem.past");
        if (form.expiresOn().isAfter(today.plusYears(1))) throw new Invalid("expiresOn", "asks.problem.far");
        return form.expiresOn();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
