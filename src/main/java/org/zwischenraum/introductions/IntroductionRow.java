package org.zwischenraum.introductions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;

/** How an introduction is read from its row. */
final class IntroductionRow {
    private IntroductionRow() {}

    static Introduction introduction(ResultSet row, int number) throws SQLException {
        Timestamp made = row.getTimestamp("made_at");
        return new Introduction(
                row.getObject("id", UUID.class),
                row.getObject("introducer_id", UUID.class),
                row.getObject("first_id", UUID.class),
                row.getObject("second_id", UUID.class),
                row.getString("words"),
                row.getObject("about", UUID.class),
                row.getTimestamp("proposed_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                made == null ? null : made.toInstant(),
                row.getBoolean("nameless"));
    }
}
