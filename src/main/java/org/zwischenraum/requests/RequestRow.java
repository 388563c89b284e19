package org.zwischenraum.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a request is read from its row. */
@Component
class RequestRow {
    private final Reasons reasons;

    RequestRow(Reasons reasons) {
        this.reasons = reasons;
    }

    Request request(ResultSet row, int number) throws SQLException {
        return new Request(
                row.getObject("id", UUID.class),
                row.getObject("ask_id", UUID.class),
                row.getObject("member_id", UUID.class),
                Request.AskedBy.valueOf(row.getString("asked_by")),
                reasons.read(row.getString("reasons")),
                row.getTimestamp("made_at").toInstant(),
                at(row, "accepted_at"),
                at(row, "refused_at"));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
