package org.zwischenraum.arrivals;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.members.Member;

/** The rules about guests that hold in this house. */
@Component
class DoorRules {
    private final JdbcClient sql;
    private final Clock clock;
    private final Audit audit;

    DoorRules(JdbcClient sql, Clock clock, Audit audit) {
        this.sql = sql;
        this.clock = clock;
        this.audit = audit;
    }

    boolean holds(DoorRule rule) {
        return sql.sql("select exists (select 1 from door_rule where rule = :rule)")
                .param("rule", rule.name())
                .query(Boolean.class)
                .single();
    }

    @Transactional
    void set(DoorRule rule, boolean holds, Member host) {
        String change = holds
                ? "insert into door_rule (rule, host_id, since) values (:rule, :host, :now) on conflict do nothing"
                : "delete from door_rule where rule = :rule";
        int changed = sql.sql(change)
                .param("rule", rule.name())
                .param("host", host.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (changed > 0) audit.note(host.id(), holds ? on(rule) : off(rule), rule.name(), Map.of());
    }

    private static String on(DoorRule rule) {
        return rule == DoorRule.NO_GUESTS ? "arrivals.log.noGuests" : "arrivals.log.atTheDoor";
    }

    private static String off(DoorRule rule) {
        return rule == DoorRule.NO_GUESTS ? "arrivals.log.guests" : "arrivals.log.fromAnywhere";
    }
}
