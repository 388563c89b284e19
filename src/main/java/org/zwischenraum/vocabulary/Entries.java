package org.zwischenraum.vocabulary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.HouseClock;
import org.zwischenraum.lexicon.Amendment;
import org.zwischenraum.lexicon.Kind;
import org.zwischenraum.lexicon.Row;
import org.zwischenraum.web.Ids;

/** What hosts have changed about the lexicon, as it is kept. */
@Component
class Entries {
    private final JdbcClient sql;
    private final HouseClock clock;

    Entries(JdbcClient sql, HouseClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** All that the house has changed, concept by concept, in the order in which it was begun. */
    List<Amendment> amendments() {
        Map<String, List<Entry>> byConcept = all().stream().collect(Collectors.groupingBy(Entry::concept));
        return sql.sql("select id, kind from vocabulary_concept order by added_at, id")
                .query((row, number) -> amendment(
                        row.getString("id"),
                        Kind.valueOf(row.getString("kind")),
                        byConcept.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    /** What hosts have changed about one concept, in the order in which they did. */
    List<Entry> of(String concept) {
        return sql.sql("select * from vocabulary_entry where concept_id = :concept order by added_at, id")
                .param("concept", concept)
                .query(Entries::entry)
                .list();
    }

    Optional<Entry> find(UUID id) {
        return sql.sql("select * from vocabulary_entry where id = :id")
                .param("id", id)
                .query(Entries::entry)
                .optional();
    }

    int count() {
        return sql.sql("select count(*) from vocabulary_entry")
                .query(Integer.class)
                .single();
    }

    /** Makes room for what is changed about a concept; a second time changes nothing. */
    void begin(String concept, Kind kind) {
        sql.sql(
                        "insert into vocabulary_concept (id, kind, added_at) values (:id, :kind, :now) on conflict (id) do nothing")
                .param("id", concept)
                .param("kind", kind.name())
                .param("now", now())
                .update();
    }

    /** Whether anything has changed by it. */
    boolean put(String concept, Row row, String item, Entry.Effect effect) {
        return sql.sql("""
                insert into vocabulary_entry (id, concept_id, line, item, effect, added_at)
                values (:id, :concept, :line, :item, :effect, :now)
                on conflict (concept_id, line, item) do update set effect = excluded.effect, added_at = excluded.added_at
                where vocabulary_entry.effect <> excluded.effect
                """)
                        .param("id", Ids.next())
                        .param("concept", concept)
                        .param("line", row.name())
                        .param("item", item)
                        .param("effect", effect.name())
                        .param("now", now())
                        .update()
                > 0;
    }

    boolean remove(UUID entry) {
        return sql.sql("delete from vocabulary_entry where id = :id")
                        .param("id", entry)
                        .update()
                > 0;
    }

    /** Removes all that was changed about a concept; links that lead to one that is gone for good go too. */
    boolean removeConcept(String concept, boolean isGone) {
        if (isGone) removeLinksTo(concept);
        return sql.sql("delete from vocabulary_concept where id = :id")
                        .param("id", concept)
                        .update()
                > 0;
    }

    /** A concept of the lexicon about which nothing is changed any more. */
    void removeIfEmpty(String concept) {
        sql.sql("""
                delete from vocabulary_concept where id = :id
                and not exists (select 1 from vocabulary_entry where concept_id = vocabulary_concept.id)
                """).param("id", concept).update();
    }

    private void removeLinksTo(String concept) {
        sql.sql("delete from vocabulary_entry where item = :id and line in ('HELPED_BY', 'BROADER', 'NEAR')")
                .param("id", concept)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private List<Entry> all() {
        return sql.sql("select * from vocabulary_entry order by added_at, id")
                .query(Entries::entry)
                .list();
    }

    private static Amendment amendment(String id, Kind kind, List<Entry> entries) {
        return Amendment.of(id, kind, rows(entries, Entry.Effect.ADDED), rows(entries, Entry.Effect.OFF));
    }

    private static Map<Row, List<String>> rows(List<Entry> entries, Entry.Effect effect) {
        return entries.stream()
                .filter(entry -> entry.effect() == effect)
                .collect(Collectors.groupingBy(
                        Entry::row,
                        () -> new EnumMap<>(Row.class),
                        Collectors.mapping(Entry::item, Collectors.toList())));
    }

    static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getString("concept_id"),
                Row.valueOf(row.getString("line")),
                row.getString("item"),
                Entry.Effect.valueOf(row.getString("effect")),
                row.getTimestamp("added_at").toInstant());
    }
}
