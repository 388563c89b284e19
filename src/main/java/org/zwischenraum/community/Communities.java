package org.zwischenraum.community;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.jobs.AfterCommit;
import org.zwischenraum.text.Language;
import org.zwischenraum.web.Remembered;
import org.zwischenraum.web.Remembering;

/** The one community of this installation; none before the first run is done. */
@Component
public class Communities implements Remembering {
    private final JdbcClient sql;
    private final Clock clock;
    private final ApplicationEventPublisher facts;
    private final Remembered<Community> known;

    Communities(JdbcClient sql, Clock clock, ApplicationEventPublisher facts) {
        this.sql = sql;
        this.clock = clock;
        this.facts = facts;
        this.known = new Remembered<>(this::read);
    }

    /** The community; empty before it was founded. */
    public Optional<Community> find() {
        return known.find();
    }

    /** The community of a house that has one. */
    public Community get() {
        return find().orElseThrow(() -> new IllegalStateException("the community was not founded yet"));
    }

    /** Founds the community. A second call is refused by the database. */
    @Transactional
    public void found(String name, List<Language> languages, ZoneId zone, Country country) {
        sql.sql("""
                insert into community (name, languages, time_zone, country, joining, founded_at)
                values (:name, :languages::text[], :zone, :country, 'INVITATION', :now)
                """)
                .param("name", name)
                .param("languages", codes(languages))
                .param("zone", zone.getId())
                .param("country", country.name())
                .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .update();
        AfterCommit.run(this::forget);
        facts.publishEvent(new CommunityFounded(name, zone, country));
    }

    /** Changes what the house is called and how one joins. */
    @Transactional
    public void change(String name, List<Language> languages, ZoneId zone, Country country, Joining joining) {
        sql.sql("""
                update community set name = :name, languages = :languages::text[], time_zone = :zone,
                       country = :country, joining = :joining
                """)
                .param("name", name)
                .param("languages", codes(languages))
                .param("zone", zone.getId())
                .param("country", country.name())
                .param("joining", joining.name())
                .update();
        AfterCommit.run(this::forget);
    }

    @Override
    public void forget() {
        known.forget();
    }

    private Optional<Community> read() {
        return sql.sql("select name, languages, time_zone, country, joining, founded_at from community")
                .query(Communities::community)
                .optional();
    }

    private static Community community(ResultSet row, int number) throws SQLException {
        return new Community(
                row.getString("name"),
                languages(row.getArray("languages")),
                ZoneId.of(row.getString("time_zone")),
                Country.valueOf(row.getString("country")),
                Joining.valueOf(row.getString("joining")),
                row.getTimestamp("founded_at").toInstant());
    }

    private static List<Language> languages(Array codes) throws SQLException {
        return Arrays.stream((String[]) codes.getArray()).map(Language::of).toList();
    }

    private static String codes(List<Language> languages) {
        return "{" + String.join(",", languages.stream().map(Language::code).toList()) + "}";
    }
}
