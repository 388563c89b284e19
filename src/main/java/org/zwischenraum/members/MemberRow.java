package org.zwischenraum.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.text.Language;

/** How a member is read from its row. */
final class MemberRow {
    private MemberRow() {}

    static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                Language.of(row.getString("language")),
                row.getString("pronouns"),
                row.getString("role_label"),
                row.getString("headline"),
                texts(row, "languages"),
                weekdays(row),
                Place.valueOf(row.getString("place")),
                Approach.valueOf(row.getString("approach")),
                row.getObject("asked_at_most", Integer.class),
                row.getObject("picture", UUID.class),
                row.getTimestamp("joined_at").toInstant(),
                at(row, "paused_at"),
                at(row, "suspended_at"),
                at(row, "leaving_at"),
                at(row, "emptied_at"),
                at(row, "acting_until"),
                row.getObject("guest_until", LocalDate.class),
                row.getInt("version"));
    }

    private static Set<DayOfWeek> weekdays(ResultSet row) throws SQLException {
        return texts(row, "weekdays").stream().map(DayOfWeek::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
