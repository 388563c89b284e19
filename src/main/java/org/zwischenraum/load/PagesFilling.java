package org.zwischenraum.load;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.transaction.support.TransactionTemplate;
import org.zwischenraum.asks.AskPosted;
import org.zwischenraum.demo.Arrivals;
import org.zwischenraum.demo.Cast;
import org.zwischenraum.demo.Cast.Ask;
import org.zwischenraum.demo.FoundedHouse;
import org.zwischenraum.entry.Sessions;
import org.zwischenraum.web.Ids;

/** Fills an empty house with a crowd, and leaves the keys of its first members beside the data for the benchmark. */
@Bench
@ConditionalOnProperty("zwischenraum.bench.members")
class PagesFilling implements ApplicationRunner {
    static final String KEYS = "bench-keys";
    static final String HOST = "bench-host";
    private static final int LONGEST_TEXT = 300;
    private static final long SEED = 7;
    private static final int A_FEW = 5;
    private static final String WITHOUT = "select id from ask where matched_at is null and closed_at is null";
    private final FoundedHouse house;
    private final Arrivals arrivals;
    private final Sessions sessions;
    private final NamedParameterJdbcTemplate sql;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;
    private final Handover handover;
    private final HostFilling host;
    private final int members;
    private final int asks;
    private final int clients;
    private final Instant now;

    PagesFilling(
            FoundedHouse house,
            Arrivals arrivals,
            Sessions sessions,
            NamedParameterJdbcTemplate sql,
            ApplicationEventPublisher facts,
            TransactionTemplate transaction,
            Handover handover,
            HostFilling host,
            java.time.Clock clock,
            @Value("${zwischenraum.bench.members}") int members,
            @Value("${zwischenraum.bench.asks}") int asks,
            @Value("${zwischenraum.bench.clients}") int clients) {
        this.house = house;
        this.arrivals = arrivals;
        this.sessions = sessions;
        this.sql = sql;
        this.facts = facts;
        this.transaction = transaction;
        this.handover = handover;
        this.host = host;
        this.members = members;
        this.asks = asks;
        this.clients = clients;
        this.now = clock.instant();
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException, InterruptedException {
        house.found();
        Crowd crowd = new Crowd(Cast.load(), SEED);
        Map<String, UUID> people = arrivals.welcome(crowd.members(members), now);
        post(crowd.asks(asks, members), people);
        news(people);
        sql.getJdbcOperations().execute("analyze");
        arrivals.announce();
        suggest();
        handover.leave(HOST, host.fill());
        handover.leave(KEYS, keys(people));
    }

    /** The oldest first, since ids grow with time and lists follow them. */
    private void post(List<Ask> asks, Map<String, UUID> people) {
        sql.batchUpdate(
                """
                insert into ask (id, author_id, kind, text, details, language, time, terms, audience, expires_on,
                                 created_at, changed_at, closed_at, matched_at)
                values (:id, :author, :kind, :text, :details, :language, :time, :terms, :audience, :expiresOn,
                        :at, :at, :closed, :matched)
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
                .addValue("at", at(asked))
                .addValue("matched", matched(ask, asked), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("closed", closed(ask), java.sql.Types.TIMESTAMP_WITH_TIMEZONE);
    }

    /** A line of news a minute ago from each of a few. */
    private void news(Map<String, UUID> people) {
        sql.batchUpdate(
                "insert into news (id, member_id, text, shared_at) values (:id, :author, :text, :at)",
                people.values().stream()
                        .skip(clients)
                        .limit(A_FEW)
                        .map(author -> new MapSqlParameterSource("id", Ids.next())
                                .addValue("author", author)
                                .addValue("text", "Heute gibt es Pflaumenkuchen in der Küche.")
                                .addValue("at", at(now.minus(Duration.ofMinutes(1)))))
                        .toArray(SqlParameterSource[]::new));
    }

    /** What is open gets its suggestions from the engine, as if it had just been posted. */
    private void suggest() throws InterruptedException {
        for (UUID ask : unmatched()) transaction.executeWithoutResult(status -> facts.publishEvent(new AskPosted(ask)));
        while (!unmatched().isEmpty()) Thread.sleep(200);
    }

    private List<UUID> unmatched() {
        return sql.getJdbcOperations().query(WITHOUT, Ids::first);
    }

    private static @Nullable Object matched(Ask ask, Instant asked) {
        return ask.state().equals("open") ? null : at(asked);
    }

    private static Object at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private @Nullable Object closed(Ask ask) {
        if (!ask.state().equals("closed")) return null;
        return at(now.minus(Duration.ofDays(ask.closedDaysAgo())));
    }

    private Stream<String> keys(Map<String, UUID> people) {
        return people.values().stream().limit(clients).map(member -> sessions.start(member, "bench"));
    }
}
