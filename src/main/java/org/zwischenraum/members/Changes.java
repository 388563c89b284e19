package org.zwischenraum.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose lines have changed, whoever wrote them, in the order in which transactions of the database become visible: for what is
 * derived from lines and follows them.
 */
@Component
public class Changes {
    private final JdbcClient sql;

    Changes(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Up to where somebody has followed: everything by transactions before this number has been seen.
     *
     * @param source tells one database, and one history of it, from another; a restored one is another
     */
    public record Position(String source, String next) {}

    /** A change by the transaction with this number. */
    public record Change(UUID member, String by) {}

    /** What has become visible, some of it perhaps once more, and from where to go on. */
    public record News(Position position, List<Change> changes) {}

    /** Where somebody stands who reads everything from now on. */
    public Position now() {
        return sql.sql("""
                select system.system_identifier || '/' || 'member_change'::regclass::oid as source,
                       pg_snapshot_xmin(pg_current_snapshot())::text as next
                from pg_control_system() as system
                """)
                .query((row, number) -> new Position(row.getString("source"), row.getString("next")))
                .single();
    }

    /** One statement, so that what is visible and what is still under way belong to the same moment. */
    public News since(Position position) {
        return sql.sql("""
                select pg_snapshot_xmin(seen)::text as next,
                       array(select member_id::text || ' ' || at::text from member_change
                             where at >= :next::xid8 and at < pg_snapshot_xmax(seen)) as changes
                from pg_current_snapshot() as seen
                """)
                .param("next", position.next())
                .query((row, number) -> new News(new Position(position.source(), row.getString("next")), changes(row)))
                .single();
    }

    private static List<Change> changes(ResultSet row) throws SQLException {
        List<Change> changes = new ArrayList<>();
        for (String each : (String[]) row.getArray("changes").getArray()) {
            int space = each.indexOf(' ');
            changes.add(new Change(UUID.fromString(each.substring(0, space)), each.substring(space + 1)));
        }
        return changes;
    }
}
