package org.zwischenraum.tables;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Audience;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Nearnesses;
import org.zwischenraum.web.Ids;

/** What is said at tables today, and what they are about. */
@Component
class Talk {
    private static final int MOST = 200;
    private final JdbcClient sql;
    private final Nearnesses nearnesses;
    private final Apart apart;
    private final Clock clock;

    Talk(JdbcClient sql, Nearnesses nearnesses, Apart apart, Clock clock) {
        this.sql = sql;
        this.nearnesses = nearnesses;
        this.apart = apart;
        this.clock = clock;
    }

    /** All that this viewer may read, the oldest first. */
    List<Word> at(UUID table, Member me) {
        return sql.sql("""
                select * from (select * from table_word where table_id = :table order by said_at desc, id desc limit :most) last
                order by said_at, id
                """).param("table", table).param("most", MOST).query(Talk::word).list().stream()
                .filter(sight(me))
                .toList();
    }

    /** What the table is about today: the newest line of those that this viewer may read, unless it is empty. */
    Optional<Word> line(UUID table, Member me) {
        return sql
                .sql(
                        "select table_id as id, * from table_line where table_id = :table order by said_at desc, author_id")
                .param("table", table)
                .query(Talk::word)
                .list()
                .stream()
                .filter(sight(me))
                .findFirst()
                .filter(line -> !line.text().isEmpty());
    }

    /** @return the word, if it was not said before */
    @Transactional
    Optional<Word> say(UUID id, UUID table, String text, Audience audience, Member me) {
        Word word = new Word(id, table, me.id(), text, audience, clock.instant());
        int said = write("""
                insert into table_word (id, table_id, author_id, text, audience, said_at)
                values (:id, :table, :author, :text, :audience, :at) on conflict (id) do nothing
                """, word);
        return Optional.of(word).filter(_ -> said > 0);
    }

    /**
     * Says what the table is about today, or with no words that it is about nothing; lines of others stay for whoever does
     * not see this one.
     */
    @Transactional
    void name(UUID table, String text, Audience audience, Member me) {
        write("""
                insert into table_line (table_id, author_id, text, audience, said_at)
                values (:table, :author, :text, :audience, :at)
                on conflict (table_id, author_id) do update set text = excluded.text, audience = excluded.audience,
                  said_at = excluded.said_at
                """, new Word(Ids.next(), table, me.id(), text, audience, clock.instant()));
    }

    /** What was said before this moment is gone. */
    @Transactional
    void forget(Instant before) {
        for (String table : List.of("table_word", "table_line"))
            sql.sql("delete from " + table + " where said_at < :before")
                    .param("before", before.atOffset(ZoneOffset.UTC))
                    .update();
    }

    private int write(String statement, Word word) {
        return sql.sql(statement)
                .param("id", word.id())
                .param("table", word.table())
                .param("author", word.author())
                .param("text", word.text())
                .param("audience", word.audience().name())
                .param("at", word.saidAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Hosts are not kept apart from what is said in their house. */
    private Predicate<Word> sight(Member me) {
        var near = nearnesses.of(me);
        var blocked = apart.blocked(me.id());
        return word ->
                word.audience().includes(near.to(word.author())) && (me.isHost() || !blocked.contains(word.author()));
    }

    private static Word word(ResultSet row, int number) throws SQLException {
        return new Word(
                row.getObject("id", UUID.class),
                row.getObject("table_id", UUID.class),
                row.getObject("author_id", UUID.class),
                row.getString("text"),
                Audience.valueOf(row.getString("audience")),
                row.getTimestamp("said_at").toInstant());
    }
}
