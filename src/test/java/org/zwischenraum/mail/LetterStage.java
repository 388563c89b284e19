package org.zwischenraum.mail;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zwischenraum.jobs.HouseClock;
import org.zwischenraum.jobs.Jobs;

/** A house at noon in which no letter waits. */
abstract class LetterStage {
    static final Instant NOON = Instant.parse("2027-07-03T12:00:00Z");

    @Autowired
    Outbox outbox;

    @Autowired
    Jobs jobs;

    @Autowired
    HouseClock clock;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void emptyHouse() {
        clock.set(NOON);
        sql.sql("delete from letter").update();
        sql.sql("delete from job where kind like 'mail.%'").update();
    }

    @AfterEach
    void letTimePass() {
        clock.release();
    }
}
