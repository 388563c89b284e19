package org.zwischenraum.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Field;
import org.zwischenraum.profiles.Draft;

/** Reads what many members say already, with three queries for all of them. */
@Component
class Ledgers {
    private final JdbcClient sql;

    Ledgers(JdbcClient sql) {
        this.sql = sql;
    }

    Map<UUID, Ledger> of(Collection<UUID> members) {
        UUID[] ids = members.toArray(UUID[]::new);
        Map<UUID, Set<String>> offers =
                gather(ids, "select member_id, text from offer where member_id = any(:ids)", Ledgers::text);
        Map<UUID, Set<Ledger.Noted>> noted = gather(
                ids, "select member_id, what, text from member_draft where member_id = any(:ids)", Ledgers::noted);
        Map<UUID, Ledger> ledgers = new HashMap<>();
        sql.sql("select * from member where id = any(:ids)").param("ids", ids).query(row -> {
            UUID id = row.getObject("id", UUID.class);
            ledgers.put(id, ledger(row, offers.getOrDefault(id, Set.of()), noted.getOrDefault(id, Set.of())));
        });
        return ledgers;
    }

    /** Reads one thing out of a row. */
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Map<UUID, Set<T>> gather(UUID[] ids, String query, Reading<T> reading) {
        Map<UUID, Set<T>> found = new HashMap<>();
        sql.sql(query).param("ids", ids).query(row -> {
            found.computeIfAbsent(row.getObject("member_id", UUID.class), id -> new HashSet<>())
                    .add(reading.of(row));
        });
        return found;
    }

    private static String text(ResultSet row) throws SQLException {
        return row.getString("text");
    }

    private static Ledger.Noted noted(ResultSet row) throws SQLException {
        return Ledger.noted(Draft.Matter.valueOf(row.getString("what")), row.getString("text"));
    }

    private static Ledger ledger(ResultSet row, Set<String> offers, Set<Ledger.Noted> noted) throws SQLException {
        Map<Draft.Matter, String> says = new EnumMap<>(Draft.Matter.class);
        for (Draft.Matter what : Ledger.words())
            says.put(what, row.getString(Field.valueOf(what.name()).column()));
        says.put(Draft.Matter.LANGUAGES, String.join("|", list(row, "languages")));
        says.put(Draft.Matter.WEEKDAYS, String.join("|", list(row, "weekdays")).toLowerCase(java.util.Locale.ROOT));
        int most = row.getInt("asked_at_most");
        says.put(Draft.Matter.ASKED_AT_MOST, row.wasNull() ? "" : String.valueOf(most));
        return new Ledger(row.getString("language"), says, offers, Set.copyOf(list(row, "tags")), noted);
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
