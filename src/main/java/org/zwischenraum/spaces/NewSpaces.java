package org.zwischenraum.spaces;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.community.CommunityFounded;
import org.zwischenraum.community.Country;
import org.zwischenraum.jobs.AfterCommit;
import org.zwischenraum.web.Ids;

/** Makes spaces. */
@Component
class NewSpaces {
    private final JdbcClient sql;
    private final Clock clock;
    private final Spaces spaces;

    NewSpaces(JdbcClient sql, Clock clock, Spaces spaces) {
        this.sql = sql;
        this.clock = clock;
        this.spaces = spaces;
    }

    /** The one that a house begins with: open on working days, until its host says otherwise. */
    @Transactional
    void first(CommunityFounded house) {
        UUID id = Ids.next();
        insert(id, house.name(), false, house.zone(), country(house.country()));
        sql.sql("""
                insert into space_hours (space_id, weekday, opens, closes)
                select :id, weekday, '09:00', '18:00' from generate_series(1, 5) weekday
                """).param("id", id).update();
    }

    private void insert(UUID id, String name, boolean isOnline, ZoneId zone, String country) {
        sql.sql("""
                insert into space (id, name, online, time_zone, country, made_at)
                values (:id, :name, :online, :zone, :country, :now) on conflict (id) do nothing
                """)
                .param("id", id)
                .param("name", name)
                .param("online", isOnline)
                .param("zone", zone.getId())
                .param("country", country)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        AfterCommit.run(spaces::forget);
    }

    private static String country(Country country) {
        return country == Country.OTHER ? "" : country.name();
    }
}
