package org.zwischenraum.safety;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.entry.Sessions;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Role;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.Ids;

/** What people are in the house, as hosts decide. A house is never left without a host. */
@Component
class Standings {
    private static final String BACK = "/hosting/members";
    private final JdbcClient sql;
    private final Clock clock;
    private final Members members;
    private final Sessions sessions;
    private final Audit audit;

    Standings(JdbcClient sql, Clock clock, Members members, Sessions sessions, Audit audit) {
        this.sql = sql;
        this.clock = clock;
        this.members = members;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** Everybody who belongs to the house in any way, by name. */
    List<Member> all() {
        List<UUID> ids = sql.sql("select id from member where emptied_at is null order by name, id")
                .query(Ids::first)
                .list();
        Map<UUID, Member> people = members.named(ids);
        return ids.stream()
                .flatMap(id -> java.util.Optional.ofNullable(people.get(id)).stream())
                .toList();
    }

    /** @throws Conflict when no host would be left */
    @Transactional
    void become(Member who, Role role, Member host) {
        if (who.role() == role) return;
        if (who.isHost()) keepAHost(who);
        sql.sql("update member set role = :role where id = :id")
                .param("role", role.name())
                .param("id", who.id())
                .update();
        audit.note(
                host.id(),
                "safety.log.role",
                who.id().toString(),
                Map.of("name", who.name(), "from", who.role().name(), "to", role.name()));
        members.profileChanged(who.id());
    }

    /** @throws Conflict when no host would be left */
    @Transactional
    void suspend(Member who, Member host) {
        if (who.isHost()) keepAHost(who);
        int suspended = sql.sql("update member set suspended_at = :now where id = :id and suspended_at is null")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", who.id())
                .update();
        if (suspended == 0) return;
        sessions.endAll(who.id());
        audit.note(host.id(), "safety.log.suspended", who.id().toString(), Map.of("name", who.name()));
        members.profileChanged(who.id());
    }

    @Transactional
    void restore(Member who, Member host) {
        int restored = sql.sql("update member set suspended_at = null where id = :id and suspended_at is not null")
                .param("id", who.id())
                .update();
        if (restored == 0) return;
        audit.note(host.id(), "safety.log.restored", who.id().toString(), Map.of("name", who.name()));
        members.profileChanged(who.id());
    }

    /** Locks the hosts' rows, so that two hosts cannot remove each other at the same moment. */
    private void keepAHost(Member who) {
        List<UUID> others = sql.sql("""
                select id from member where role = 'HOST' and suspended_at is null and emptied_at is null
                order by id for update
                """).query(Ids::first).list();
        if (others.stream().allMatch(who.id()::equals)) throw new Conflict("safety.lastHost", BACK);
    }
}
