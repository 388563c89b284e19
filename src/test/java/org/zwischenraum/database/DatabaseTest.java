package org.zwischenraum.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@WithDatabase
@Tag("data")
class DatabaseTest {
    @Autowired
    JdbcClient sql;

    @Test
    void theProgramFindsItsTablesInADatabaseOfItsOwn() {
        assertThat(sql.sql("select count(*) from event_publication")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theProgramIsNoSuperuser() {
        assertThat(sql.sql("select rolsuper from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void theServerIsTheOneThatTheBuildAskedFor() {
        String wanted = System.getProperty("zwischenraum.test.postgres", "18");
        assertThat(sql.sql("show server_version").query(String.class).single()).startsWith(wanted + ".");
    }
}
