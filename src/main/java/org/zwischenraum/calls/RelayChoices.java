package org.zwischenraum.calls;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who talks only through a relay, so that nobody in a call learns the address of their line. */
@Component
class RelayChoices {
    private final JdbcClient sql;
    private final Clock clock;

    RelayChoices(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    boolean isChosenBy(UUID member) {
        return sql.sql("select exists (select 1 from call_relay_choice where member_id = :member)")
                .param("member", member)
                .query(Boolean.class)
                .single();
    }

    @Transactional
    void choose(UUID member, boolean only) {
        if (only) put(member);
        else
            sql.sql("delete from call_relay_choice where member_id = :member")
                    .param("member", member)
                    .update();
    }

    private void put(UUID member) {
        sql.sql("insert into call_relay_choice (member_id, chosen_at) values (:member, :now) on conflict do nothing")
                .param("member", member)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
