package org.zwischenraum.care;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;

/** Which host has taken care of which newcomer. It says nothing about the newcomer, and ends with their being new. */
@Component
class Hands {
    private final JdbcClient sql;
    private final Clock clock;
    private final Members members;

    Hands(JdbcClient sql, Clock clock, Members members) {
        this.sql = sql;
        this.clock = clock;
        this.members = members;
    }

    /** The first host stays the one; a second time changes nothing. */
    @Transactional
    void take(Member newcomer, Member host) {
        sql.sql("""
                insert into care_hand (member_id, host_id, taken_at) values (:newcomer, :host, :now)
                on conflict (member_id) do nothing
                """)
                .param("newcomer", newcomer.id())
                .param("host", host.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Any host can; nothing happens when nobody had taken care. */
    @Transactional
    void takeBack(Member newcomer) {
        sql.sql("delete from care_hand where member_id = :newcomer")
                .param("newcomer", newcomer.id())
                .update();
    }

    /** Those of some newcomers of whom a host has taken care, by the newcomer's id. */
    Map<UUID, Hand> of(List<Member> newcomers) {
        List<Row> rows = sql.sql("select * from care_hand where member_id = any(:newcomers)")
                .param("newcomers", ids(newcomers))
                .query((row, number) -> new Row(
                        Objects.requireNonNull(row.getObject("member_id", UUID.class)),
                        Objects.requireNonNull(row.getObject("host_id", UUID.class)),
                        row.getTimestamp("taken_at").toInstant()))
                .list();
        Map<UUID, Member> people = members.named(rows.stream()
                .flatMap(row -> Stream.of(row.newcomer(), row.host()))
                .toList());
        return rows.stream().collect(Collectors.toMap(Row::newcomer, row -> row.hand(people)));
    }

    private record Row(UUID newcomer, UUID host, Instant since) {
        Hand hand(Map<UUID, Member> people) {
            return new Hand(
                    Objects.requireNonNull(people.get(newcomer)), Objects.requireNonNull(people.get(host)), since);
        }
    }

    /** What is kept of anybody else than these goes. */
    @Transactional
    void forgetAllBut(Collection<Member> newcomers) {
        sql.sql("delete from care_hand where member_id <> all(:newcomers)")
                .param("newcomers", ids(newcomers))
                .update();
    }

    private static UUID[] ids(Collection<Member> some) {
        return some.stream().map(Member::id).toArray(UUID[]::new);
    }
}
