package org.zwischenraum.spaces;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What applies in a space, as its hosts wrote it: for everybody who is invited there. */
@Component
public class HouseRules {
    private final JdbcClient sql;

    HouseRules(JdbcClient sql) {
        this.sql = sql;
    }

    /** Empty where nothing was written. */
    public String of(Space space) {
        return sql.sql("select rules from space where id = :id")
                .param("id", space.id())
                .query(String.class)
                .optional()
                .orElse("");
    }
}
