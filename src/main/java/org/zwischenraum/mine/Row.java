package org.zwischenraum.mine;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row as programs read it: names in camel case, times in UTC; what is not there is left out. */
final class Row {
    private Row() {}

    static Map<String, Object> of(ResultSet row) throws SQLException {
        Map<String, Object> thing = new LinkedHashMap<>();
        ResultSetMetaData columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            Object value = plain(row.getObject(i));
            if (value != null) thing.put(camelCase(columns.getColumnLabel(i)), value);
        }
        return thing;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Timestamp time -> time.toInstant().toString();
            case Number number -> number;
            case Boolean yes -> yes;
            default -> value.toString();
        };
    }

    static String camelCase(String column) {
        StringBuilder name = new StringBuilder();
        for (String part : column.split("_"))
            name.append(name.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        return name.toString();
    }
}
