package org.zwischenraum.load;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zwischenraum.entry.Accounts;
import org.zwischenraum.entry.Sessions;
import org.zwischenraum.jobs.HouseClock;
import org.zwischenraum.jobs.Jobs;
import org.zwischenraum.members.Memberships;
import org.zwischenraum.members.Role;
import org.zwischenraum.text.Language;

/** A host for the crowd, on whose desk lies whom the house would make known to whom. */
@Bench
@ConditionalOnProperty("zwischenraum.bench.members")
class HostFilling {
    private static final String LOOK = "pairs.look";
    private static final String CROWD = "crowd";
    private final Accounts accounts;
    private final Memberships memberships;
    private final Sessions sessions;
    private final Jobs jobs;
    private final HouseClock clock;
    private final JdbcClient sql;

    HostFilling(
            Accounts accounts,
            Memberships memberships,
            Sessions sessions,
            Jobs jobs,
            HouseClock clock,
            JdbcClient sql) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.sessions = sessions;
        this.jobs = jobs;
        this.clock = clock;
        this.sql = sql;
    }

    /** @return the host's key */
    Stream<String> fill() throws InterruptedException {
        var account = accounts.open("host@example.org").id();
        memberships.join(account, "Tanja Baum", Role.HOST, Language.DE);
        jobs.at(clock.instant(), LOOK, CROWD);
        while (isLooking()) Thread.sleep(200);
        return List.of(sessions.start(account, "bench")).stream();
    }

    /** Once done, it is due again another day. */
    private boolean isLooking() {
        return sql.sql("select exists (select 1 from job where kind = :look and subject = :crowd and due <= :now)")
                .param("look", LOOK)
                .param("crowd", CROWD)
                .param("now", java.sql.Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
    }
}
