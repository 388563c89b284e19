package org.zwischenraum.house;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zwischenraum.community.Communities;
import org.zwischenraum.community.Country;
import org.zwischenraum.demo.Cast;
import org.zwischenraum.entry.Account;
import org.zwischenraum.entry.Accounts;
import org.zwischenraum.entry.Sessions;
import org.zwischenraum.jobs.HouseClock;
import org.zwischenraum.jobs.Jobs;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Memberships;
import org.zwischenraum.members.Role;
import org.zwischenraum.text.Language;
import org.zwischenraum.tokens.ApiTokens;
import org.zwischenraum.tokens.Scope;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.Remembering;

/** The house as a test sees it: it can be founded, people can come in, time can pass. */
@TestComponent
public class House {
    /** A Tuesday, ten in the morning in Berlin. */
    public static final Instant START = Instant.parse("2026-07-14T08:00:00Z");

    private static final Cast CAST = Cast.load();
    private final JdbcClient sql;
    private final HouseClock clock;
    private final Jobs jobs;
    private final Communities communities;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Members members;
    private final Memberships memberships;
    private final ApiTokens tokens;
    private final Limits limits;
    private final List<Remembering> memories;
    private final Environment environment;
    private final Map<String, Visitor> visitors = new HashMap<>();

    House(
            JdbcClient sql,
            HouseClock clock,
            Jobs jobs,
            Communities communities,
            Accounts accounts,
            Sessions sessions,
            Members members,
            Memberships memberships,
            ApiTokens tokens,
            Limits limits,
            List<Remembering> memories,
            Environment environment) {
        this.sql = sql;
        this.clock = clock;
        this.jobs = jobs;
        this.communities = communities;
        this.accounts = accounts;
        this.sessions = sessions;
        this.members = members;
        this.memberships = memberships;
        this.tokens = tokens;
        this.limits = limits;
        this.memories = memories;
        this.environment = environment;
    }

    /** Founds "Haus am Hafen" with Tanja as its host, on a Tuesday in July. */
    public void found() {
        communities.found(
                "Haus am Hafen",
                List.of(Language.DE, Language.EN, Language.ES),
                ZoneId.of("Europe/Berlin"),
                Country.DE);
        host();
    }

    /** Tanja, the host, signed in. */
    public Visitor host() {
        return visitor("tanja", Role.HOST);
    }

    /** Somebody of the cast as a member, signed in. */
    public Visitor member(String key) {
        return visitor(key, Role.MEMBER);
    }

    /** Somebody of the cast as a friend of the community, signed in. */
    public Visitor friend(String key) {
        return visitor(key, Role.FRIEND);
    }

    /** Somebody of the cast as another host, signed in. */
    public Visitor host(String key) {
        return visitor(key, Role.HOST);
    }

    /** A program that speaks for a member, with a token that may do all the member may. */
    public Visitor program(String key) {
        Visitor person = visitors.containsKey(key) ? visitor(key, Role.MEMBER) : member(key);
        String token = tokens.make(person.id(), "Test", Set.of(Scope.values()), Duration.ofDays(30));
        return new Visitor(address(), "de", person.id()).token(token);
    }

    /** Somebody who has not signed in and reads German. */
    public Visitor guest() {
        return new Visitor(address(), "de");
    }

    /** The same person, come in once more in another browser. */
    public Visitor again(Visitor visitor) {
        Visitor other = new Visitor(address(), language(visitor), visitor.id());
        other.cookie("zw", sessions.start(visitor.id(), "Test"));
        return other;
    }

    /** A program with a token of this person that may do all that the person may. */
    public Visitor program(Visitor visitor) {
        boolean isHost = members.get(visitor.id()).isHost();
        Set<Scope> scopes = isHost ? Set.of(Scope.READ, Scope.WRITE, Scope.HOST) : Set.of(Scope.READ, Scope.WRITE);
        Visitor program = new Visitor(address(), language(visitor), visitor.id());
        return program.token(tokens.make(visitor.id(), "Test", scopes, Duration.ofDays(1)));
    }

    private String language(Visitor visitor) {
        return members.get(visitor.id()).language().code();
    }

    /** The member of somebody who has come in already. */
    public Member memberOf(Visitor visitor) {
        return members.get(visitor.id());
    }

    public Cast cast() {
        return CAST;
    }

    public HouseClock clock() {
        return clock;
    }

    /** Does all that is due, reactions to facts included, before it returns. */
    public void runDue() {
        orTellWhy(jobs::runDue);
    }

    private static void orTellWhy(Runnable work) {
        try {
            work.run();
        } catch (IllegalStateException stuck) {
            throw new IllegalStateException("What every thread was doing is in " + Threads.dumped(), stuck);
        }
    }

    /** Where the house answers, without a slash at the end. */
    public String address() {
        String host = environment.getProperty("house.host", "127.0.0.1");
        return "http://" + host + ":" + environment.getRequiredProperty("local.server.port");
    }

    /** The letters that wait or have left, the oldest first: recipient, subject and all that they say. */
    public List<Map<String, Object>> letters() {
        return new ArrayList<>(
                sql.sql("select * from letter order by id").query().listOfRows());
    }

    public JdbcClient sql() {
        return sql;
    }

    private Visitor visitor(String key, Role role) {
        return visitors.computeIfAbsent(key, someone -> join(CAST.person(someone), role));
    }

    private Visitor join(Cast.Person person, Role role) {
        Language language = Language.of(person.language());
        Account account = accounts.open(person.email());
        Member member = memberships.join(account.id(), person.name(), role, language);
        Visitor visitor = new Visitor(address(), language.code(), member.id());
        visitor.cookie("zw", sessions.start(account.id(), "Test"));
        return visitor;
    }

    /** As before anything happened: before each test, and between the runs of one that compares several. */
    public void empty() {
        orTellWhy(() -> jobs.whileAllRest(this::deleteAllRows));
        visitors.clear();
        clock.set(START);
        limits.forget();
        forget();
    }

    private void deleteAllRows() {
        List<String> tables = sql.sql("""
                select quote_ident(tablename) from pg_tables
                where schemaname = current_schema() and tablename <> 'flyway_schema_history'
                """).query(String.class).list();
        String deletes =
                tables.stream().map(table -> "delete from " + table).collect(java.util.stream.Collectors.joining(";"));
        sql.sql("begin; set local session_replication_role = replica; " + deletes + "; commit")
                .update();
    }

    /** After a change behind the program's back. */
    public void forget() {
        memories.forEach(Remembering::forget);
    }
}
