package org.zwischenraum.invitations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.text.Language;
import org.zwischenraum.web.Standing;

/** How an invitation is read from its row. */
final class InvitationRow {
    private InvitationRow() {}

    static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                Invitation.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("email"),
                Standing.valueOf(row.getString("standing")),
                Language.of(row.getString("language")),
                row.getString("words"),
                row.getInt("places"),
                row.getObject("made_by", UUID.class),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                instant(row, "opened_at"),
                instant(row, "reminded_at"),
                instant(row, "revoked_at"),
                Arrays.asList((UUID[]) row.getArray("accepted_by").getArray()));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
