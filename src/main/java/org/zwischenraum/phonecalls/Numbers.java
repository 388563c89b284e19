package org.zwischenraum.phonecalls;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.jobs.Jobs;
import org.zwischenraum.live.Live;
import org.zwischenraum.members.Member;

/** Telephone numbers, each shown once: gone when it was seen, or after ten minutes. */
@Component
class Numbers {
    static final Duration KEPT = Duration.ofMinutes(10);
    private final JdbcClient sql;
    private final Clock clock;
    private final Jobs jobs;
    private final Seal seal;
    private final Live live;

    Numbers(JdbcClient sql, Clock clock, Jobs jobs, Seal seal, Live live) {
        this.sql = sql;
        this.clock = clock;
        this.jobs = jobs;
        this.seal = seal;
        this.live = live;
    }

    @Transactional
    void give(String number, PhoneCall call, Member me) {
        sql.sql("""
            insert into phone_number (phone_call_id, giver_id, sealed, given_at) values (:call, :me, :sealed, :now)
            on conflict (phone_call_id, giver_id) do update set sealed = excluded.sealed, given_at = excluded.given_at
            """)
                .param("call", call.id())
                .param("me", me.id())
                .param("sealed", seal.close(number, call.id()))
                .param("now", at(now()))
                .update();
        jobs.at(now().plus(KEPT), NumberExpiry.KIND, NumberExpiry.subject(call.id(), me.id()));
        live.changed(PhoneCalls.TOPIC.of(call.id()));
    }

    boolean isThere(PhoneCall call, UUID giver) {
        return sql.sql("""
            select exists (select 1 from phone_number
                where phone_call_id = :call and giver_id = :giver and given_at > :since)
            """)
                .param("call", call.id())
                .param("giver", giver)
                .param("since", at(now().minus(KEPT)))
                .query(Boolean.class)
                .single();
    }

    /** The number, this once: from now on it is nowhere any more. */
    @Transactional
    Optional<String> show(PhoneCall call, Member me) {
        Optional<String> number = sql.sql("""
            delete from phone_number where phone_call_id = :call and giver_id = :giver
            returning case when given_at > :since then sealed end
            """)
                .param("call", call.id())
                .param("giver", call.other(me))
                .param("since", at(now().minus(KEPT)))
                .query((row, each) -> Optional.ofNullable(row.getBytes(1)))
                .optional()
                .flatMap(locked -> locked)
                .flatMap(locked -> seal.open(locked, call.id()));
        live.changed(PhoneCalls.TOPIC.of(call.id()));
        return number;
    }

    /** Deletes what nobody has looked at in time. */
    @Transactional
    void expire(UUID call, UUID giver) {
        int gone = sql.sql("""
            delete from phone_number where phone_call_id = :call and giver_id = :giver and given_at <= :before
            """)
                .param("call", call)
                .param("giver", giver)
                .param("before", at(now().minus(KEPT)))
                .update();
        if (gone > 0) live.changed(PhoneCalls.TOPIC.of(call));
    }

    private Instant now() {
        return clock.instant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
