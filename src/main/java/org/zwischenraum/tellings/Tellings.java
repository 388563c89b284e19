package org.zwischenraum.tellings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.members.Audience;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.NotThere;

/** Who tells about whom, from the question whether they may to the lines that stand. */
@Component
class Tellings {
    static final int MOST_AT_ONCE = 3;
    private final JdbcClient sql;
    private final Clock clock;
    private final MayTell mayTell;
    private final Lines lines;
    private final Notices notices;

    Tellings(JdbcClient sql, Clock clock, MayTell mayTell, Lines lines, Notices notices) {
        this.sql = sql;
        this.clock = clock;
        this.mayTell = mayTell;
        this.lines = lines;
        this.notices = notices;
    }

    /** For the two whom it concerns, unless one has blocked the other; whoever does not hear of it finds nothing. */
    Optional<Telling> find(UUID id, Member me) {
        return mine(me).stream().filter(telling -> telling.id().equals(id)).findFirst();
    }

    /** All that concerns this member, the latest first. */
    List<Telling> mine(Member me) {
        return sql.sql("""
            select * from telling where (teller_id = :me or about_id = :me and heard)
            and (told_at is not null or lapses_at > :now) order by id desc
            """).param("me", me.id()).param("now", at(now())).query(this::telling).list().stream()
                .filter(telling -> mayTell.areNear(telling.other(me), me))
                .toList();
    }

    /** What this member tells, or has told, about somebody. */
    Optional<Telling> by(Member me, Member about) {
        return mine(me).stream()
                .filter(telling -> telling.about().equals(about.id()))
                .findFirst();
    }

    /** What was told about somebody. */
    List<Telling> about(Member who) {
        return sql.sql("select * from telling where about_id = :who and told_at is not null order by id")
                .param("who", who.id())
                .query(this::telling)
                .list();
    }

    /**
     * Asks somebody whether one may tell about them; sent twice it is asked once.
     *
     * @throws Conflict when too many of this member's are open
     */
    @Transactional
    Telling ask(UUID id, Member about, Member me) {
        Optional<Telling> known = by(me, about);
        if (known.isPresent()) return known.get();
        if (open("teller_id", me) >= MOST_AT_ONCE)
            throw new Conflict("tellings.conflict.many", "/people/" + about.id());
        boolean heard = hears(about, me);
        int made = insert(id, about, me, heard);
        Telling telling = by(me, about).orElseThrow(NotThere::new);
        if (made > 0 && heard && !about.isPaused()) tell(about.id(), "tellings.notice.asked", telling, me);
        return telling;
    }

    /** A question that has lapsed makes room for the next one. */
    private int insert(UUID id, Member about, Member me, boolean heard) {
        deleteLapsed();
        return sql.sql("""
            insert into telling (id, about_id, teller_id, asked_at, lapses_at, heard)
            values (:id, :about, :me, :now, :lapses, :heard) on conflict do nothing
            """)
                .param("id", id)
                .param("about", about.id())
                .param("me", me.id())
                .param("now", at(now()))
                .param("lapses", at(now().plus(Telling.PATIENCE)))
                .param("heard", heard)
                .update();
    }

    /** A no is kept, so that the same person need not say it again; and nobody is asked by many at once. */
    private boolean hears(Member about, Member me) {
        boolean refused = sql.sql(
                        "select exists (select 1 from telling_refusal where about_id = :about and teller_id = :me)")
                .param("about", about.id())
                .param("me", me.id())
                .query(Boolean.class)
                .single();
        return !refused && !mayTell.keepsAway(about, me) && open("about_id", about) < MOST_AT_ONCE;
    }

    private int open(String whose, Member member) {
        return sql.sql("select count(*) from telling where " + whose
                        + " = :member and told_at is null and lapses_at > :now and (teller_id = :member or heard)")
                .param("member", member.id())
                .param("now", at(now()))
                .query(Integer.class)
                .single();
    }

    @Transactional
    void agree(UUID id, Member me) {
        Telling telling = aboutMe(id, me);
        int agreed = sql.sql("""
            update telling set agreed_at = :now, lapses_at = :lapses where id = :id and agreed_at is null
            """)
                .param("id", id)
                .param("now", at(now()))
                .param("lapses", at(now().plus(Telling.PATIENCE)))
                .update();
        if (agreed > 0) tell(telling.teller(), "tellings.notice.agreed", telling, me);
    }

    /** The teller sees what they saw before. */
    @Transactional
    void refuse(UUID id, Member me) {
        Telling telling = aboutMe(id, me);
        if (telling.isAgreed()) throw new Conflict("tellings.conflict.over", telling.path());
        sql.sql("update telling set heard = false where id = :id")
                .param("id", id)
                .update();
        sql.sql("""
            insert into telling_refusal (about_id, teller_id, refused_at) values (:me, :teller, :now)
            on conflict do nothing
            """)
                .param("me", me.id())
                .param("teller", telling.teller())
                .param("now", at(now()))
                .update();
    }

    /** @throws Conflict when it was told already, or there is no yes */
    @Transactional
    void tell(Telling telling, TellingForm form, Member me) {
        int told = sql.sql("""
            update telling set told_at = :now, told_on = :on, occasion = :occasion
            where id = :id and agreed_at is not null and told_at is null
            """)
                .param("id", telling.id())
                .param("now", at(now()))
                .param("on", form.on())
                .param("occasion", form.occasion())
                .update();
        if (told == 0) throw new Conflict("tellings.conflict.over", telling.path());
        lines.write(telling, form.answers());
        tell(telling.about(), "tellings.notice.told", telling, me);
    }

    @Transactional
    void show(UUID id, Audience audience, Member me) {
        Telling telling = aboutMe(id, me);
        sql.sql("update telling set audience = :audience where id = :id")
                .param("audience", audience.name())
                .param("id", telling.id())
                .update();
    }

    @Transactional
    void approve(UUID id, Prompt line, Member me) {
        lines.approve(aboutMe(id, me), line, at(now()));
    }

    /** Either of the two; the last line takes the whole with it. */
    @Transactional
    void strike(UUID id, Prompt line, Member me) {
        Telling telling = find(id, me).orElseThrow(NotThere::new);
        lines.strike(telling, line);
        sql.sql("""
            delete from telling where id = :id and told_at is not null
            and not exists (select 1 from telling_line where telling_id = :id)
            """).param("id", id).update();
    }

    /** All of it is gone. */
    @Transactional
    void withdraw(UUID id, Member me) {
        Telling telling = find(id, me).orElseThrow(NotThere::new);
        sql.sql("delete from telling where id = :id").param("id", telling.id()).update();
    }

    int deleteLapsed() {
        return sql.sql("delete from telling where told_at is null and lapses_at <= :now")
                .param("now", at(now()))
                .update();
    }

    private Telling aboutMe(UUID id, Member me) {
        return find(id, me).filter(telling -> telling.isAbout(me)).orElseThrow(NotThere::new);
    }

    private void tell(UUID whom, String key, Telling telling, Member by) {
        notices.tell(
                Notice.to(whom, key, telling.path()).with("name", by.name()).once(key + ":" + telling.id()));
    }

    private Instant now() {
        return clock.instant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private Telling telling(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        @Nullable OffsetDateTime agreed = row.getObject("agreed_at", OffsetDateTime.class);
        return new Telling(
                id,
                row.getObject("about_id", UUID.class),
                row.getObject("teller_id", UUID.class),
                row.getTimestamp("lapses_at").toInstant(),
                agreed == null ? null : agreed.toInstant(),
                row.getObject("told_on", LocalDate.class),
                row.getString("occasion"),
                Audience.valueOf(row.getString("audience")),
                lines.of(id));
    }
}
