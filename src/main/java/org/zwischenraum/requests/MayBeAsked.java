package org.zwischenraum.requests;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.expertise.Availability;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Ids;

/** Whether somebody may be asked now: not while they pause, never by some, and not more often than they like in 30 days. */
@Component
public class MayBeAsked implements Availability {
    private static final Duration MONTH = Duration.ofDays(30);
    private final JdbcClient sql;
    private final Clock clock;
    private final Members members;
    private final Apart apart;

    MayBeAsked(JdbcClient sql, Clock clock, Members members, Apart apart) {
        this.sql = sql;
        this.clock = clock;
        this.members = members;
        this.apart = apart;
    }

    /** Whether a request may reach this person now; when it may not, nobody learns why. */
    public boolean by(Member asker, UUID member) {
        Member person = members.get(member);
        return !person.isPaused() && !apart.never(asker.id()).contains(member) && now().test(person);
    }

    /**
     * Whether this person was not asked often enough yet. Whoever asks them at the same moment waits until this transaction
     * has ended, so that their number holds.
     */
    boolean isFreeToTheEnd(UUID member) {
        sql.sql("select id from member where id = :member for no key update")
                .param("member", member)
                .query(Ids::first)
                .single();
        return now().test(members.get(member));
    }

    @Override
    public Predicate<Member> now() {
        Map<UUID, Integer> asked = thisMonth();
        return member -> asked.getOrDefault(member.id(), 0) < member.requestsAMonth();
    }

    /** How often each was asked in the last 30 days, without those whom nobody asked. */
    public Map<UUID, Integer> thisMonth() {
        Map<UUID, Integer> counts = new HashMap<>();
        sql.sql("select member_id, count(*) from request where made_at > :since and delivered group by member_id")
                .param("since", clock.instant().minus(MONTH).atOffset(ZoneOffset.UTC))
                .query(row -> {
                    counts.put(row.getObject(1, UUID.class), row.getInt(2));
                });
        return counts;
    }
}
