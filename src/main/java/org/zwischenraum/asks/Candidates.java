package org.zwischenraum.asks;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.matching.Candidate;
import org.zwischenraum.matching.Line;
import org.zwischenraum.matching.LineKind;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Helper;
import org.zwischenraum.members.Helpers;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;

/** Who may be proposed to an asker, with only what both may see. */
@Component
class Candidates {
    private static final Duration MONTH = Duration.ofDays(30);
    private final JdbcClient sql;
    private final Clock clock;
    private final Helpers helpers;
    private final Members members;
    private final Apart apart;

    Candidates(JdbcClient sql, Clock clock, Helpers helpers, Members members, Apart apart) {
        this.sql = sql;
        this.clock = clock;
        this.helpers = helpers;
        this.members = members;
        this.apart = apart;
    }

    /** All who are not paused, apart, or asked often enough this month. */
    List<Candidate> forAsker(Member asker) {
        Map<UUID, Integer> asked = askedThisMonth();
        return helpers.forAsker(asker).stream()
                .filter(helper -> asked.getOrDefault(helper.member().id(), 0)
                        < helper.member().requestsAMonth())
                .map(Candidates::candidate)
                .toList();
    }

    /** Whether a request may reach this person now; when it may not, nobody learns why. */
    boolean mayBeAsked(UUID member, Member asker) {
        Member person = members.get(member);
        return !person.isPaused()
                && !apart.never(asker.id()).contains(member)
                && askedThisMonth().getOrDefault(member, 0) < person.requestsAMonth();
    }

    private Map<UUID, Integer> askedThisMonth() {
        Map<UUID, Integer> counts = new HashMap<>();
        sql.sql("select member_id, count(*) from request where made_at > :since and delivered group by member_id")
                .param("since", clock.instant().minus(MONTH).atOffset(ZoneOffset.UTC))
                .query(row -> {
                    counts.put(row.getObject(1, UUID.class), row.getInt(2));
                });
        return counts;
    }

    private static Candidate candidate(Helper helper) {
        Member member = helper.member();
        List<Line> lines = helper.lines().stream()
                .map(line -> new Line(line.id(), LineKind.valueOf(line.kind().name()), line.text()))
                .toList();
        return new Candidate(member.id(), lines, helper.languages(), helper.weekdays());
    }
}
