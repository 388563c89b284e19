package org.zwischenraum.load;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.zwischenraum.chat.Conversations;
import org.zwischenraum.demo.Arrivals;
import org.zwischenraum.demo.Cast;
import org.zwischenraum.demo.FoundedHouse;
import org.zwischenraum.entry.Sessions;
import org.zwischenraum.members.Audience;
import org.zwischenraum.members.Members;
import org.zwischenraum.plans.PlanTable;
import org.zwischenraum.plans.Plans;
import org.zwischenraum.presences.Arrival;
import org.zwischenraum.presences.At;
import org.zwischenraum.presences.PresenceTopics;
import org.zwischenraum.presences.Presences;
import org.zwischenraum.presences.State;
import org.zwischenraum.spaces.Space;
import org.zwischenraum.spaces.Spaces;
import org.zwischenraum.web.Ids;

/**
 * Fills a house with so many that watch its floor and so many that are there, some of whom do not see each other or are
 * seen by few, and leaves their keys beside the data for the benchmark: first those who are there.
 */
@Bench
@ConditionalOnProperty("zwischenraum.bench.watching")
class FloorFilling implements ApplicationRunner {
    static final String KEYS = "bench-floor-keys";
    static final String TOPICS = "bench-floor-topics";
    static final String TABLES = "bench-floor-tables";
    private static final long SEED = 7;
    private static final int HOSTS = 10;
    private static final int FRIENDS_OF_EACH = 10;
    private final FoundedHouse house;
    private final Arrivals arrivals;
    private final Sessions sessions;
    private final Members members;
    private final Presences presences;
    private final Conversations conversations;
    private final Spaces spaces;
    private final Plans plans;
    private final NamedParameterJdbcTemplate sql;
    private final Handover handover;
    private final int watching;
    private final int present;
    private final Instant now;
    private final Random chance = new Random(SEED);

    FloorFilling(
            FoundedHouse house,
            Arrivals arrivals,
            Sessions sessions,
            Members members,
            Presences presences,
            Conversations conversations,
            Spaces spaces,
            Plans plans,
            NamedParameterJdbcTemplate sql,
            Handover handover,
            java.time.Clock clock,
            @Value("${zwischenraum.bench.watching}") int watching,
            @Value("${zwischenraum.bench.present}") int present) {
        this.house = house;
        this.arrivals = arrivals;
        this.sessions = sessions;
        this.members = members;
        this.presences = presences;
        this.conversations = conversations;
        this.spaces = spaces;
        this.plans = plans;
        this.sql = sql;
        this.handover = handover;
        this.watching = watching;
        this.present = present;
        this.now = clock.instant();
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        house.found();
        Map<String, UUID> crowd = arrivals.welcome(new Crowd(Cast.load(), SEED).members(watching + watching / 20), now);
        awaken(crowd);
        arrivals.announce();
        List<UUID> people = crowd.values().stream().limit(watching).toList();
        apart(people);
        arrivals.announce();
        Space space = spaces.first();
        List<UUID> tables =
                plans.of(space.id()).tables().stream().map(PlanTable::id).toList();
        for (int i = 0; i < present; i++) come(i, people, space.id(), tables);
        sql.getJdbcOperations().execute("analyze");
        handover.leave(TABLES, tables.stream().map(UUID::toString));
        handover.leave(TOPICS, people.stream().map(one -> topics(one, space)));
        handover.leave(KEYS, people.stream().map(one -> sessions.start(one, "bench")));
    }

    /** What the open page of one of them follows. */
    private static String topics(UUID who, Space space) {
        return PresenceTopics.OWN.of(who) + " " + PresenceTopics.PEOPLE.of(space.id());
    }

    /** Nobody pauses, and a few are hosts, who see all but the invisible. */
    private void awaken(Map<String, UUID> crowd) {
        sql.getJdbcOperations().update("update member set paused_at = null");
        crowd.values().stream()
                .limit(HOSTS)
                .forEach(one -> sql.update(
                        "update member set role = 'HOST' where id = :id", new MapSqlParameterSource("id", one)));
    }

    /** One of twenty who watch has a quarrel with each of those who are there. */
    private void apart(List<UUID> people) {
        sql.batchUpdate(
                """
                insert into apart (member_id, other_id, kind, since) values (:one, :other, 'BLOCK', :at)
                on conflict do nothing
                """,
                IntStream.range(0, present * people.size() / 20)
                        .mapToObj(_ -> pair(people))
                        .toArray(MapSqlParameterSource[]::new));
    }

    private MapSqlParameterSource pair(List<UUID> people) {
        int one = chance.nextInt(present);
        int other = chance.nextInt(people.size());
        return new MapSqlParameterSource("one", people.get(one))
                .addValue("other", people.get(one == other ? (other + 1) % people.size() : other))
                .addValue("at", now.atOffset(ZoneOffset.UTC));
    }

    /** One of ten is seen by hosts, or by contacts, alone. */
    private void come(int number, List<UUID> people, UUID space, List<UUID> tables) {
        UUID who = people.get(number);
        Audience audience =
                number % 20 == 3 ? Audience.HOSTS : number % 20 == 13 ? Audience.CONTACTS : Audience.MEMBERS;
        if (audience == Audience.CONTACTS)
            for (int i = 0; i < FRIENDS_OF_EACH; i++)
                conversations.open(Ids.next(), List.of(who, people.get(chance.nextInt(people.size()))), "");
        presences.arrive(
                new Arrival(
                        space,
                        number % 3 == 0 ? At.REMOTE : At.ON_SITE,
                        State.values()[number % 3],
                        "Heute sitze ich an meinem Kapitel",
                        audience),
                members.get(who));
        if (number % 5 != 0) presences.sit(tables.get(number % tables.size()), members.get(who));
    }
}
