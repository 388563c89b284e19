package org.zwischenraum.arrivals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.members.Audience;
import org.zwischenraum.members.Member;
import org.zwischenraum.presences.Arrival;
import org.zwischenraum.presences.At;
import org.zwischenraum.presences.Presence;
import org.zwischenraum.presences.Presences;
import org.zwischenraum.presences.State;
import org.zwischenraum.presences.Threshold;
import org.zwischenraum.spaces.Space;
import org.zwischenraum.web.NotThere;

/** What hosts did for people without a phone at hand. Whom it concerns learns who it was, and can undo it. */
@Component
class HostedArrivals {
    /** As long as movements are kept. */
    static final Duration KEPT = Duration.ofDays(14);

    private final JdbcClient sql;
    private final Presences presences;
    private final Threshold threshold;
    private final Notices notices;
    private final Audit audit;
    private final Clock clock;

    HostedArrivals(
            JdbcClient sql, Presences presences, Threshold threshold, Notices notices, Audit audit, Clock clock) {
        this.sql = sql;
        this.presences = presences;
        this.threshold = threshold;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Checks somebody in, never more visibly than they last chose themselves. Whoever is here already stays as they are, and
     * the host is told the same: so nobody finds out by this who is here unseen.
     */
    @Transactional
    void in(UUID id, Member who, Space space, Member host) {
        Optional<Presence> before = presences.of(who.id());
        Presence presence = before.orElseGet(() -> threshold.admit(space, who));
        if (!keep(id, Hosted.Kind.IN, presence, space.id(), host, before.isPresent())) return;
        audit.note(host.id(), "arrivals.log.in", who.id().toString(), Map.of("name", who.name()));
        if (before.isEmpty()) tell(who.id(), "arrivals.notice.in", id, host);
    }

    /**
     * Checks somebody out.
     *
     * @throws NotThere when this host does not see that they are here
     */
    @Transactional
    void out(UUID id, Member who, Member host) {
        if (find(id, who).isPresent()) return;
        Presence presence = presences.find(who.id(), host).orElseThrow(NotThere::new);
        presences.end(who.id());
        if (!keep(id, Hosted.Kind.OUT, presence, presence.space(), host, false)) return;
        audit.note(host.id(), "arrivals.log.out", who.id().toString(), Map.of("name", who.name()));
        tell(who.id(), "arrivals.notice.out", id, host);
    }

    /** What a host did to me. */
    Optional<Hosted> find(UUID id, Member me) {
        return sql.sql("select * from hosted_arrival where id = :id and member_id = :me")
                .param("id", id)
                .param("me", me.id())
                .query(HostedArrivals::hosted)
                .optional();
    }

    /** Whom hosts have checked in today, the latest first. */
    List<Hosted> today(Space space) {
        Instant morning = LocalDate.ofInstant(clock.instant(), space.zone())
                .atStartOfDay(space.zone())
                .toInstant();
        return sql.sql("""
                select * from hosted_arrival where space_id = :space and kind = 'IN' and done_at >= :morning
                order by done_at desc
                """)
                .param("space", space.id())
                .param("morning", at(morning))
                .query(HostedArrivals::hosted)
                .list();
    }

    /** As if the host had not done it; a second time changes nothing. */
    @Transactional
    void undo(Hosted hosted, Member me) {
        int undone = sql.sql("update hosted_arrival set undone_at = :now where id = :id and undone_at is null")
                .param("id", hosted.id())
                .param("now", at(clock.instant()))
                .update();
        if (undone == 0) return;
        switch (hosted.kind()) {
            case IN -> presences.leave(me);
            case OUT -> comeBack(hosted, me);
        }
    }

    void forget() {
        sql.sql("delete from hosted_arrival where done_at < :before")
                .param("before", at(clock.instant().minus(KEPT)))
                .update();
    }

    private void comeBack(Hosted hosted, Member me) {
        if (presences.of(me.id()).isPresent()) return;
        At place = At.valueOf(hosted.at());
        State state = State.valueOf(hosted.state());
        presences.arrive(new Arrival(hosted.space(), place, state, hosted.intention(), hosted.audience()), me);
    }

    /**
     * @param id made when the form was shown, so that what is sent twice is done once
     * @param isIdle whether there is nothing to undo
     */
    private boolean keep(UUID id, Hosted.Kind kind, Presence presence, UUID space, Member host, boolean isIdle) {
        int made = sql.sql("""
                insert into hosted_arrival (id, member_id, host_id, space_id, kind, at, state, intention, audience, done_at,
                                            undone_at)
                values (:id, :member, :host, :space, :kind, :at, :state, :intention, :audience, :now,
                        case when :idle then cast(:now as timestamptz) end)
                on conflict (id) do nothing
                """)
                .param("id", id)
                .param("member", presence.member())
                .param("host", host.id())
                .param("space", space)
                .param("kind", kind.name())
                .param("at", presence.at().name())
                .param("state", presence.state().name())
                .param("intention", presence.intention())
                .param("audience", presence.audience().name())
                .param("now", at(clock.instant()))
                .param("idle", isIdle)
                .update();
        return made == 1;
    }

    private void tell(UUID who, String key, UUID id, Member host) {
        notices.tell(Notice.to(who, key, "/arrivals/hosted/" + id).with("host", host.firstName()));
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private static Hosted hosted(ResultSet row, int number) throws SQLException {
        return new Hosted(
                row.getObject("id", UUID.class),
                row.getObject("member_id", UUID.class),
                row.getObject("host_id", UUID.class),
                row.getObject("space_id", UUID.class),
                Hosted.Kind.valueOf(row.getString("kind")),
                row.getString("at"),
                row.getString("state"),
                row.getString("intention"),
                Audience.valueOf(row.getString("audience")),
                row.getTimestamp("done_at").toInstant(),
                row.getTimestamp("undone_at") != null);
    }
}
