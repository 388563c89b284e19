package org.zwischenraum.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.web.RememberedEach;
import org.zwischenraum.web.Remembering;

/** What people said, kept in memory: lists and suggestions look at everybody's. */
@Component
public class Sheets implements Remembering {
    private final JdbcClient sql;
    private final RememberedEach<UUID, Sheet> known;

    Sheets(JdbcClient sql) {
        this.sql = sql;
        known = new RememberedEach<>(20_000, this::read);
    }

    public Sheet of(UUID member) {
        return known.of(member);
    }

    public Map<UUID, Sheet> of(Collection<UUID> members) {
        return known.of(members);
    }

    void forget(UUID member) {
        known.forget(member);
    }

    @Override
    public void forget() {
        known.forget();
    }

    /** As they stand in the tables just now. */
    Map<UUID, Sheet> read(Set<UUID> members) {
        UUID[] ids = members.toArray(UUID[]::new);
        Map<UUID, Map<Field, String>> words = words(ids);
        Map<UUID, Map<Field, Audience>> audiences = audiences(ids);
        Map<UUID, Set<Field>> unused = unused(ids);
        Map<UUID, List<Offer>> offers = offers(ids);
        Map<UUID, Sheet> sheets = new HashMap<>();
        for (UUID id : ids)
            sheets.put(
                    id,
                    new Sheet(
                            words.getOrDefault(id, Map.of()),
                            audiences.getOrDefault(id, Map.of()),
                            unused.getOrDefault(id, Set.of()),
                            offers.getOrDefault(id, List.of())));
        return sheets;
    }

    private Map<UUID, Map<Field, String>> words(UUID[] ids) {
        Map<UUID, Map<Field, String>> words = new HashMap<>();
        each("select * from member where id = any(:ids)", ids, row -> words.put(id(row, "id"), words(row)));
        return words;
    }

    private static Map<Field, String> words(ResultSet row) throws SQLException {
        Map<Field, String> words = new EnumMap<>(Field.class);
        for (Field field : Field.WORDS) {
            String text = row.getString(field.column());
            if (!text.isEmpty()) words.put(field, text);
        }
        return words;
    }

    private Map<UUID, Map<Field, Audience>> audiences(UUID[] ids) {
        Map<UUID, Map<Field, Audience>> audiences = new HashMap<>();
        each(
                "select * from member_audience where member_id = any(:ids)",
                ids,
                row -> audiences
                        .computeIfAbsent(id(row, "member_id"), id -> new EnumMap<>(Field.class))
                        .put(Field.valueOf(row.getString("field")), Audience.valueOf(row.getString("audience"))));
        return audiences;
    }

    private Map<UUID, Set<Field>> unused(UUID[] ids) {
        Map<UUID, Set<Field>> unused = new HashMap<>();
        each(
                "select * from member_unused where member_id = any(:ids)",
                ids,
                row -> unused.computeIfAbsent(id(row, "member_id"), id -> EnumSet.noneOf(Field.class))
                        .add(Field.valueOf(row.getString("field"))));
        return unused;
    }

    private Map<UUID, List<Offer>> offers(UUID[] ids) {
        Map<UUID, List<Offer>> offers = new HashMap<>();
        each(
                "select * from offer where member_id = any(:ids) order by id",
                ids,
                row -> offers.computeIfAbsent(id(row, "member_id"), id -> new ArrayList<>())
                        .add(Offers.offer(row, 0)));
        return offers;
    }

    private void each(String query, UUID[] ids, RowCallbackHandler reader) {
        sql.sql(query).param("ids", ids).query(reader);
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return java.util.Objects.requireNonNull(row.getObject(column, UUID.class));
    }
}
