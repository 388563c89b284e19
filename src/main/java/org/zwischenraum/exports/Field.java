package org.zwischenraum.exports;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A column of a table, and how it is written: ids and texts as text, times by RFC 3339 in UTC, what is nothing as null.
 *
 * @param type as the database calls it
 * @param choices all that may stand there, where that is a closed list
 * @param refersTo the table it names a record of; empty if none
 */
record Field(String column, String type, boolean canBeNothing, List<String> choices, String refersTo) {
    Field {
        choices = List.copyOf(choices);
    }

    /** The name as programs read it: {@code madeAt}. */
    String name() {
        StringBuilder name = new StringBuilder();
        for (String part : column.split("_"))
            name.append(name.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        return name.toString();
    }

    /** Its value in the present row. */
    @Nullable
    Object read(ResultSet row, int at) throws SQLException {
        Object value = switch (type) {
            case "timestamp with time zone" -> time(row.getObject(at, OffsetDateTime.class));
            case "date" -> day(row.getObject(at, LocalDate.class));
            case "time without time zone" -> hour(row.getObject(at, LocalTime.class));
            case "jsonb" -> tree(row.getString(at));
            case "smallint", "integer", "bigint" -> row.getLong(at);
            case "boolean" -> row.getBoolean(at);
            default -> type.endsWith("[]") ? list(row.getArray(at)) : row.getString(at);
        };
        return row.wasNull() ? null : value;
    }

    /** As JSON Schema (2020-12) says it. */
    Map<String, Object> schema(String description) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", description);
        if (type.equals("jsonb")) return schema;
        schema.put("type", canBeNothing ? List.of(kind(), "null") : kind());
        if (type.equals("uuid")) schema.put("format", "uuid");
        if (type.equals("timestamp with time zone")) schema.put("format", "date-time");
        if (type.equals("date")) schema.put("format", "date");
        if (type.equals("time without time zone")) schema.put("pattern", "^[0-2][0-9]:[0-5][0-9]:[0-5][0-9]");
        if (type.endsWith("[]")) schema.put("items", Map.of("type", "string"));
        if (!choices.isEmpty()) schema.put("enum", allowed());
        return schema;
    }

    String kind() {
        return switch (type) {
            case "jsonb" -> "any";
            case "smallint", "integer", "bigint" -> "integer";
            case "boolean" -> "boolean";
            default -> type.endsWith("[]") ? "array" : "string";
        };
    }

    private List<@Nullable String> allowed() {
        List<@Nullable String> allowed = new ArrayList<>(choices);
        if (canBeNothing) allowed.add(null);
        return allowed;
    }

    private static @Nullable String time(@Nullable OffsetDateTime time) {
        return time == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable String hour(@Nullable LocalTime hour) {
        return hour == null ? null : DateTimeFormatter.ISO_LOCAL_TIME.format(hour);
    }

    private static @Nullable Object tree(@Nullable String json) {
        return json == null ? null : JsonMapper.shared().readTree(json);
    }

    private static @Nullable Object list(@Nullable Array array) throws SQLException {
        return array == null
                ? null
                : Arrays.stream((Object[]) array.getArray())
                        .map(String::valueOf)
                        .toList();
    }
}
