package org.zwischenraum.breaks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.web.Ids;

/** Who stands at the coffee machine, and who lately stood there together. */
@Component
class Rounds {
    private static final Duration REMEMBERED = Duration.ofDays(14);
    private static final String ROUNDS = """
            select coffee_round.*, array(select member_id from coffee_guest
                where round_id = coffee_round.id and left_at is null order by joined_at, member_id) as guests
            from coffee_round where\s""";
    private static final String PRESENT = ROUNDS + "ends_at > :now ";
    private final JdbcClient sql;
    private final Clock clock;

    Rounds(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    UUID begin(UUID space, Instant beginsAt, Instant endsAt) {
        UUID id = Ids.next();
        sql.sql("insert into coffee_round (id, space_id, begins_at, ends_at) values (:id, :space, :begins, :ends)")
                .param("id", id)
                .param("space", space)
                .param("begins", beginsAt.atOffset(ZoneOffset.UTC))
                .param("ends", endsAt.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** Comes, or comes back; who still stands where it has long been over, since nobody has cleared up yet, is gone from there. */
    void enter(UUID round, UUID member) {
        sql.sql("""
                update coffee_guest set left_at = :now
                where member_id = :member and round_id <> :round and left_at is null
                """)
                .param("round", round)
                .param("member", member)
                .param("now", now())
                .update();
        sql.sql("""
                insert into coffee_guest (round_id, member_id, joined_at) values (:round, :member, :now)
                on conflict (round_id, member_id) do update set joined_at = :now, left_at = null
                """)
                .param("round", round)
                .param("member", member)
                .param("now", now())
                .update();
    }

    void leave(UUID round, UUID member) {
        sql.sql(
                        "update coffee_guest set left_at = :now where round_id = :round and member_id = :member and left_at is null")
                .param("round", round)
                .param("member", member)
                .param("now", now())
                .update();
    }

    void end(UUID round) {
        sql.sql("update coffee_guest set left_at = :now where round_id = :round and left_at is null")
                .param("round", round)
                .param("now", now())
                .update();
        sql.sql("update coffee_round set ends_at = least(ends_at, :now) where id = :round")
                .param("round", round)
                .param("now", now())
                .update();
    }

    /** One that may have come to its end. */
    Optional<Round> find(UUID round) {
        return sql.sql(ROUNDS + "id = :round")
                .param("round", round)
                .query(Rounds::round)
                .optional();
    }

    /** Those of this moment. */
    List<Round> in(UUID space) {
        return sql.sql(PRESENT + "and space_id = :space order by begins_at")
                .param("space", space)
                .param("now", now())
                .query(Rounds::round)
                .list();
    }

    Optional<Round> of(UUID member) {
        return sql.sql(PRESENT + """
                and exists (select 1 from coffee_guest where round_id = coffee_round.id and member_id = :member and left_at is null)
                """)
                .param("member", member)
                .param("now", now())
                .query(Rounds::round)
                .optional();
    }

    /** With whom somebody stood there in the last two weeks. */
    Set<UUID> company(UUID member) {
        return Set.copyOf(sql.sql("""
                select distinct other.member_id from coffee_guest mine join coffee_guest other on other.round_id = mine.round_id
                where mine.member_id = :member and other.member_id <> :member
                """).param("member", member).query(Ids::first).list());
    }

    /** What was longer ago than two weeks is nobody's business any more. */
    void forget() {
        sql.sql("delete from coffee_round where ends_at < :before")
                .param("before", now().minus(REMEMBERED))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Round round(ResultSet row, int number) throws SQLException {
        return new Round(
                row.getObject("id", UUID.class),
                row.getObject("space_id", UUID.class),
                row.getTimestamp("ends_at").toInstant(),
                List.of((UUID[]) row.getArray("guests").getArray()));
    }
}
