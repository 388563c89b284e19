package org.zwischenraum.phonecalls;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.live.Live;
import org.zwischenraum.live.TopicName;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.NotThere;

/** Who asked whom for ten minutes. */
@Component
class PhoneCalls {
    static final TopicName TOPIC = TopicName.of("phonecalls/{id}");
    static final Duration KEPT = Duration.ofDays(14);
    private static final Duration BETWEEN_ASKS = Duration.ofHours(24);

    private final JdbcClient sql;
    private final Clock clock;
    private final Members members;
    private final MayAsk mayAsk;
    private final Notices notices;
    private final Live live;

    PhoneCalls(JdbcClient sql, Clock clock, Members members, MayAsk mayAsk, Notices notices, Live live) {
        this.sql = sql;
        this.clock = clock;
        this.members = members;
        this.mayAsk = mayAsk;
        this.notices = notices;
        this.live = live;
    }

    /** For the two whom it concerns, unless one has blocked the other; and never for one who keeps away from the asker. */
    Optional<PhoneCall> find(UUID id, Member me) {
        return sql.sql("""
            select * from phone_call
            where id = :id and (asker_id = :me or asked_id = :me and heard)
            """)
                .param("id", id)
                .param("me", me.id())
                .query(PhoneCalls::phoneCall)
                .optional()
                .filter(call -> mayAsk.areNear(call.other(me), me));
    }

    /** What goes on between these two now, whoever asked. */
    Optional<PhoneCall> between(Member who, Member me) {
        return sql.sql("""
            select id from phone_call
            where (asker_id = :me and asked_id = :who or asker_id = :who and asked_id = :me and heard and refused_at is null)
            and (agreed_at > :open or agreed_at is null and lapses_at > :now)
            order by asked_at desc limit 1
            """)
                .param("me", me.id())
                .param("who", who.id())
                .param("now", at(now()))
                .param("open", at(now().minus(PhoneCall.OPEN)))
                .query(Ids::first)
                .optional()
                .flatMap(id -> find(id, me));
    }

    /**
     * Asks; sent twice with the same id it is asked once.
     *
     * @throws Conflict when this member has asked within a day and there was no yes
     */
    @Transactional
    PhoneCall ask(UUID id, String about, Member who, Member me) {
        Optional<PhoneCall> known = find(id, me).or(() -> between(who, me));
        if (known.isPresent()) return known.get();
        if (hasAskedLately(who, me)) throw new Conflict("phonecalls.conflict.today", "/people/" + who.id());
        boolean heard = !mayAsk.keepsAway(who, me);
        sql.sql("""
            insert into phone_call (id, asker_id, asked_id, about, asked_at, lapses_at, heard)
            values (:id, :me, :who, :about, :now, :lapses, :heard) on conflict (id) do nothing
            """)
                .param("id", id)
                .param("me", me.id())
                .param("who", who.id())
                .param("about", about)
                .param("now", at(now()))
                .param("lapses", at(now().plus(PhoneCall.PATIENCE)))
                .param("heard", heard)
                .update();
        PhoneCall call = find(id, me).orElseThrow(NotThere::new);
        if (heard && !who.isPaused()) tell(who.id(), "phonecalls.notice.asked", call, me);
        return call;
    }

    private boolean hasAskedLately(Member who, Member me) {
        return sql.sql("""
            select exists (select 1 from phone_call
                where asker_id = :me and asked_id = :who and agreed_at is null and asked_at > :since)
            """)
                .param("me", me.id())
                .param("who", who.id())
                .param("since", at(now().minus(BETWEEN_ASKS)))
                .query(Boolean.class)
                .single();
    }

    /** @throws Conflict when it is too late for a yes */
    @Transactional
    PhoneCall agree(UUID id, Member me) {
        PhoneCall call = asked(id, me);
        if (call.state(me, now()) == PhoneCall.State.OVER) throw new Conflict("phonecalls.conflict.over", call.path());
        int agreed = sql.sql("update phone_call set agreed_at = :now, refused_at = null where id = :id and agreed_at is"
                        + " null")
                .param("id", id)
                .param("now", at(now()))
                .update();
        if (agreed > 0) {
            tell(call.asker(), "phonecalls.notice.agreed", call, me);
            live.changed(TOPIC.of(id));
        }
        return call;
    }

    /** Nobody else learns it, so nothing is told. */
    @Transactional
    PhoneCall decline(UUID id, Member me) {
        PhoneCall call = asked(id, me);
        sql.sql("update phone_call set refused_at = :now where id = :id and agreed_at is null and refused_at is null")
                .param("id", id)
                .param("now", at(now()))
                .update();
        return call;
    }

    private PhoneCall asked(UUID id, Member me) {
        return find(id, me).filter(call -> !call.isAskedBy(me)).orElseThrow(NotThere::new);
    }

    int deleteOld() {
        return sql.sql("delete from phone_call where asked_at < :before")
                .param("before", at(now().minus(KEPT)))
                .update();
    }

    private void tell(UUID whom, String key, PhoneCall call, Member by) {
        notices.tell(Notice.to(whom, key, call.path())
                .with("name", members.get(by.id()).name())
                .once(key + ":" + call.id()));
    }

    Instant now() {
        return clock.instant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static PhoneCall phoneCall(ResultSet row, int number) throws SQLException {
        return new PhoneCall(
                row.getObject("id", UUID.class),
                row.getObject("asker_id", UUID.class),
                row.getObject("asked_id", UUID.class),
                row.getString("about"),
                row.getTimestamp("asked_at").toInstant(),
                row.getTimestamp("lapses_at").toInstant(),
                moment(row, "agreed_at"),
                moment(row, "refused_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
