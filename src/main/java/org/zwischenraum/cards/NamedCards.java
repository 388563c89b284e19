package org.zwischenraum.cards;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.asks.Ask;

/** Of which asks the cards carry the first name of their author, because the author chose so. */
@Component
class NamedCards {
    private final JdbcClient sql;
    private final Clock clock;

    NamedCards(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Whether cards carry the asker's first name. */
    boolean isNamed(Ask ask) {
        return !ask.isDiscreet()
                && sql.sql("select exists (select 1 from named_card where ask_id = :ask)")
                        .param("ask", ask.id())
                        .query(Boolean.class)
                        .single();
    }

    @Transactional
    void name(Ask ask, boolean named) {
        String change = named
                ? "insert into named_card (ask_id, since) values (:ask, :now) on conflict do nothing"
                : "delete from named_card where ask_id = :ask and :now is not null";
        sql.sql(change)
                .param("ask", ask.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
