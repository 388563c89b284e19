package org.zwischenraum.leaving;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zwischenraum.belongings.Farewell;

/** Somebody's farewell, spoken to the database. */
record Goodbye(JdbcClient sql, UUID person, String name, String address, String nameless, OffsetDateTime now)
        implements Farewell {
    @Override
    public void run(String statement) {
        sql.sql(statement)
                .param("person", person)
                .param("name", name)
                .param("address", address)
                .param("nameless", nameless)
                .param("now", now)
                .update();
    }
}
