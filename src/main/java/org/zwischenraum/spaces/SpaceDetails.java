package org.zwischenraum.spaces;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.jobs.AfterCommit;
import org.zwischenraum.members.Member;

/** What hosts have written about their spaces. */
@Component
class SpaceDetails {
    private final JdbcClient sql;
    private final Spaces spaces;
    private final ObjectProvider<Inside> inside;
    private final Clock clock;
    private final Audit audit;

    SpaceDetails(JdbcClient sql, Spaces spaces, ObjectProvider<Inside> inside, Clock clock, Audit audit) {
        this.sql = sql;
        this.spaces = spaces;
        this.inside = inside;
        this.clock = clock;
        this.audit = audit;
    }

    /** All of it, for those who write it. */
    Details all(Space space) {
        return sql.sql("select arrival, rules, wifi, accessibility from space where id = :id")
                .param("id", space.id())
                .query(SpaceDetails::details)
                .single();
    }

    /** What somebody may read: how to get into the network only who is there, and hosts. */
    Details of(Space space, Member me) {
        Details all = all(space);
        return me.isHost() || isInside(me.id(), space.id())
                ? all
                : new Details(all.arrival(), all.rules(), "", all.accessibility());
    }

    /** @return false when somebody else has changed the space since this form was shown */
    @Transactional
    boolean change(Space space, SpaceForm form, Member host) {
        int changed = sql.sql("""
                update space set name = :name, kind = :kind, address = :address, arrival = :arrival, rules = :rules,
                       wifi = :wifi, accessibility = :accessibility, time_zone = :zone, country = :country,
                       region = :region, version = version + 1,
                       published_at = case when :published then coalesce(published_at, :now) end
                where id = :id and version = :version
                """)
                .param("id", space.id())
                .param("version", form.version())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .params(form.columns())
                .update();
        if (changed == 0) return false;
        audit.note(host.id(), "spaces.log.changed", space.id().toString(), Map.of("name", form.name()));
        AfterCommit.run(spaces::forget);
        return true;
    }

    private boolean isInside(UUID member, UUID space) {
        return inside.stream().anyMatch(one -> one.isInside(member, space));
    }

    private static Details details(ResultSet row, int number) throws SQLException {
        return new Details(
                row.getString("arrival"),
                row.getString("rules"),
                row.getString("wifi"),
                row.getString("accessibility"));
    }
}
