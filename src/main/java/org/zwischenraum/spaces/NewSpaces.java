package org.zwischenraum.spaces;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.community.CommunityFounded;
import org.zwischenraum.community.Country;
import org.zwischenraum.jobs.AfterCommit;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.Ids;

/** Makes spaces, and closes them for good. */
@Component
class NewSpaces {
    private final JdbcClient sql;
    private final Clock clock;
    private final Spaces spaces;
    private final Audit audit;

    NewSpaces(JdbcClient sql, Clock clock, Spaces spaces, Audit audit) {
        this.sql = sql;
        this.clock = clock;
        this.spaces = spaces;
        this.audit = audit;
    }

    /** The one that a house begins with: open on working days, until its host says otherwise. */
    @Transactional
    void first(CommunityFounded house) {
        UUID id = Ids.next();
        insert(id, house.name(), Space.Kind.HOUSE, house.zone(), country(house.country()));
        sql.sql("""
                insert into space_hours (space_id, weekday, opens, closes)
                select :id, weekday, '09:00', '18:00' from generate_series(1, 5) weekday
                """).param("id", id).update();
    }

    /** One more; the same form sent twice makes one. */
    @Transactional
    void open(UUID id, String name, Space.Kind kind, Member host) {
        Space first = spaces.first();
        if (!insert(id, name, kind, first.zone(), first.timetable().holidays().country())) return;
        audit.note(host.id(), "spaces.log.opened", id.toString(), Map.of("name", name));
    }

    /** Closes one for good; the last one stays. */
    @Transactional
    void close(Space space, Member host) {
        List<UUID> open = open();
        if (!open.contains(space.id())) return;
        if (open.size() < 2) throw new Conflict("spaces.conflict.last", space.path());
        sql.sql("update space set closed_at = :now where id = :id")
                .param("id", space.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.note(host.id(), "spaces.log.closed", space.id().toString(), Map.of("name", space.name()));
        AfterCommit.run(spaces::forget);
    }

    /** Locked, so that of two hosts who close the last two at once the second is told. */
    private List<UUID> open() {
        return sql.sql("select id from space where closed_at is null order by id for update")
                .query(Ids::first)
                .list();
    }

    /** @return false when it is there already */
    private boolean insert(UUID id, String name, Space.Kind kind, ZoneId zone, String country) {
        int made = sql.sql("""
                insert into space (id, name, kind, time_zone, country, made_at)
                values (:id, :name, :kind, :zone, :country, :now) on conflict (id) do nothing
                """)
                .param("id", id)
                .param("name", name)
                .param("kind", kind.name())
                .param("zone", zone.getId())
                .param("country", country)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        AfterCommit.run(spaces::forget);
        return made == 1;
    }

    private static String country(Country country) {
        return country == Country.OTHER ? "" : country.name();
    }
}
