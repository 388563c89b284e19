package org.zwischenraum.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.zwischenraum.demo.Cast.Ask;
import org.zwischenraum.entry.Sessions;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.web.Ids;

/** Fills an empty house with a crowd, and leaves the keys of its first members beside the data for the benchmark. */
@Bench
@ConditionalOnProperty("zwischenraum.bench.members")
class Filling implements ApplicationRunner {
    static final String KEYS = "bench-keys";
    private static final int LONGEST_TEXT = 300;
    private static final long SEED = 7;
    private final FoundedHouse house;
    private final Arrivals arrivals;
    private final Sessions sessions;
    private final NamedParameterJdbcTemplate sql;
    private final Settings settings;
    private final int members;
    private final int asks;
    private final int clients;
    private final Instant now;

    Filling(
            FoundedHouse house,
            Arrivals arrivals,
            Sessions sessions,
            NamedParameterJdbcTemplate sql,
            Settings settings,
            java.time.Clock clock,
            @Value("${zwischenraum.bench.members}") int members,
            @Value("${zwischenraum.bench.asks}") int asks,
            @Value("${zwischenraum.bench.clients}") int clients) {
        this.house = house;
        this.arrivals = arrivals;
        this.sessions = sessions;
        this.sql = sql;
        this.settings = settings;
        this.members = members;
        this.asks = asks;
        this.clients = clients;
        this.now = clock.instant();
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        house.found();
        Crowd crowd = new Crowd(Cast.load(), SEED);
        Map<String, UUID> people = arrivals.welcome(crowd.members(members), now);
        post(crowd.asks(asks, members), people);
        sql.getJdbcOperations().execute("analyze");
        arrivals.announce();
        Path next = settings.data().path().resolve(KEYS + ".next");
        Files.write(next, keys(people));
        Files.move(next, next.resolveSibling(KEYS));
    }

    /** The oldest first, since ids grow with time and lists follow them. */
    private void post(List<Ask> asks, Map<String, UUID> people) {
        sql.batchUpdate(
                """
                insert into ask (id, author_id, kind, text, details, language, time, terms, audience, expires_on,
                                 created_at, changed_at, closed_at, matched_at)
                values (:id, :author, :kind, :text, :details, :language, :time, :terms, :audience, :expiresOn,
                        :at, :at, :closed, :at)
                """,
                asks.stream()
                        .sorted(Comparator.comparingInt(Ask::daysAgo).reversed())
                        .map(ask -> row(ask, people))
                        .toArray(SqlParameterSource[]::new));
    }

    private MapSqlParameterSource row(Ask ask, Map<String, UUID> people) {
        Instant asked = now.minus(Duration.ofDays(ask.daysAgo()));
        return new MapSqlParameterSource("id", Ids.next())
                .addValue("author", people.get(ask.by()))
                .addValue("kind", Arrivals.constant(ask.kind()))
                .addValue(
                        "text",
                        ask.text()
                                .substring(0, Math.min(LONGEST_TEXT, ask.text().length())))
                .addValue("details", ask.details())
                .addValue("language", ask.language())
                .addValue("time", Arrivals.constant(ask.time()))
                .addValue("terms", Arrivals.constant(ask.terms()))
                .addValue("audience", Arrivals.constant(ask.audience()))
                .addValue(
                        "expiresOn", LocalDate.ofInstant(asked, ZoneOffset.UTC).plusDays(30))
                .addValue("at", asked.atOffset(ZoneOffset.UTC))
                .addValue("closed", closed(ask), java.sql.Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private @Nullable Object closed(Ask ask) {
        if (!ask.state().equals("closed")) return null;
        return now.minus(Duration.ofDays(ask.closedDaysAgo())).atOffset(ZoneOffset.UTC);
    }

    private List<String> keys(Map<String, UUID> people) {
        return people.values().stream()
                .limit(clients)
                .map(member -> sessions.start(member, "bench"))
                .toList();
    }
}
