package org.zwischenraum.floor;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/** Who came and went is gone after two weeks; a day that was planned, once it is over. */
@Component
class MovementRemoval implements Job {
    private final Movements movements;
    private final JdbcClient sql;
    private final Clock clock;

    MovementRemoval(Movements movements, JdbcClient sql, Clock clock) {
        this.movements = movements;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "floor.movementRemoval";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofHours(6));
    }

    @Override
    public void run(String subject) {
        movements.forget();
        sql.sql("delete from planned_day where day < :yesterday")
                .param(
                        "yesterday",
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1))
                .update();
    }
}
