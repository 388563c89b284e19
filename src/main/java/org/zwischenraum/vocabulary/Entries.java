package org.zwischenraum.vocabulary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.lexicon.Amendment;
import org.zwischenraum.lexicon.Kind;
import org.zwischenraum.lexicon.Row;

/** What hosts have changed about the lexicon. */
@Component
class Entries {
    private final JdbcClient sql;

    Entries(JdbcClient sql) {
        this.sql = sql;
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
