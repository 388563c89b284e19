package org.zwischenraum.asks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.members.Terms;
import org.zwischenraum.text.Language;

/** How an ask is read from its row. */
public final class AskRow {
    private AskRow() {}

    public static Ask ask(ResultSet row, int number) throws SQLException {
        return new Ask(
                row.getObject("id", UUID.class),
                row.getObject("author_id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getString("text"),
                row.getString("details"),
                Language.of(row.getString("language")),
                row.getString("second_line"),
                TimeNeeded.valueOf(row.getString("time")),
                Terms.valueOf(row.getString("terms")),
                ForWhom.valueOf(row.getString("audience")),
                row.getBoolean("ask_for_me"),
                row.getObject("expires_on", LocalDate.class),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                at(row, "closed_at"),
                at(row, "withdrawn_at"),
                at(row, "matched_at"),
                row.getInt("version"),
                row.getString("link"));
    }

    static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
