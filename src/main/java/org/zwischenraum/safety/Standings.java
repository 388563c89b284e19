package org.zwischenraum.safety;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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
public class Standings {
    private static final String BACK = "/roster";
    private final JdbcClient sql;
    private final Clock clock;
    private final Members members;
    private final Sessions sessions;
    private final Audit audit;
    private final ApplicationEventPublisher facts;

    Standings(
            JdbcClient sql,
            Clock clock,
            Members members,
            Sessions sessions,
            Audit audit,
            ApplicationEventPublisher facts) {
        this.sql = sql;
        this.clock = clock;
        this.members = members;
        this.sessions = sessions;
        this.audit = audit;
        this.facts = facts;
    }

    /** Everybody who belongs to the house in any way, by name. */
    public List<Member> all() {
        List<UUID> ids = sql.sql("select id from member where emptied_at is null order by name, id")
                .query(Ids::first)
                .list();
        Map<UUID, Member> people = members.named(ids);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(people.get(id)).stream())
                .toList();
    }

    /**
     * @param until the last day of a guest; null for every other role
     * @throws Conflict when no host would be left
     */
    @Transactional
    public void become(Member who, Role role, @Nullable LocalDate until, Member host) {
        if (who.role() == Role.HOST && role != Role.HOST) keepAHost(who);
        become(who, role, until, host.id());
    }

    private void become(Member who, Role role, @Nullable LocalDate until, @Nullable UUID by) {
        int changed = sql.sql("""
                update member set role = :role, guest_until = :until, acting_until = null
                where id = :id and (role <> :role or guest_until is distinct from :until)
                """)
                .param("role", role.name())
                .param("until", until)
                .param("id", who.id())
                .update();
        if (changed == 0) return;
        Map<String, String> details =
                Map.of("name", who.name(), "from", who.role().name(), "to", role.name());
        audit.note(by, "safety.log.role", who.id().toString(), details);
        facts.publishEvent(new RoleChanged(Ids.next(), who.id(), who.role(), role, by));
        members.profileChanged(who.id());
    }

    /** A deputy acts as a host until then; whoever is none stays as they are. */
    @Transactional
    public void standIn(Member deputy, Instant until, @Nullable UUID by) {
        int begun = sql.sql("""
                update member set acting_until = :until
                where id = :id and role = 'DEPUTY' and suspended_at is null
                  and (acting_until is null or acting_until < :until)
                """)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("id", deputy.id())
                .update();
        if (begun == 0) return;
        audit.note(by, "safety.log.standsIn", deputy.id().toString(), Map.of("name", deputy.name()));
        members.profileChanged(deputy.id());
    }

    /** The desk is handed back. */
    @Transactional
    public void standBack(Member deputy, @Nullable UUID by) {
        int ended = sql.sql("update member set acting_until = null where id = :id and acting_until is not null")
                .param("id", deputy.id())
                .update();
        if (ended == 0) return;
        audit.note(by, "safety.log.standsBack", deputy.id().toString(), Map.of("name", deputy.name()));
        members.profileChanged(deputy.id());
    }

    /** What has ended by itself: standing in, and being a guest. */
    @Transactional
    void endWhatIsOver(LocalDate today) {
        over("acting_until <= :at", now()).forEach(deputy -> standBack(deputy, null));
        over("guest_until < :at", today).forEach(guest -> become(guest, Role.FRIEND, null, (UUID) null));
    }

    private List<Member> over(String condition, Object at) {
        List<UUID> ids = sql.sql("select id from member where " + condition)
                .param("at", at)
                .query(Ids::first)
                .list();
        return ids.stream().map(members::get).toList();
    }

    /**
     * @return whether this call did it
     * @throws Conflict when no host would be left
     */
    @Transactional
    public boolean suspend(Member who, Member host) {
        if (who.role() == Role.HOST) keepAHost(who);
        int suspended = sql.sql("update member set suspended_at = :now where id = :id and suspended_at is null")
                .param("now", now())
                .param("id", who.id())
                .update();
        if (suspended == 0) return false;
        sessions.endAll(who.id());
        audit.note(host.id(), "safety.log.suspended", who.id().toString(), Map.of("name", who.name()));
        members.profileChanged(who.id());
        return true;
    }

    /**
     * @param by the host; null when its time is over
     * @return whether this call did it
     */
    @Transactional
    public boolean restore(Member who, @Nullable UUID by) {
        int restored = sql.sql("update member set suspended_at = null where id = :id and suspended_at is not null")
                .param("id", who.id())
                .update();
        if (restored == 0) return false;
        audit.note(by, "safety.log.restored", who.id().toString(), Map.of("name", who.name()));
        members.profileChanged(who.id());
        return true;
    }

    /** Locks the hosts' rows, so that two hosts cannot remove each other at the same moment. */
    private void keepAHost(Member who) {
        List<UUID> others = sql.sql("""
                select id from member where role = 'HOST' and suspended_at is null and leaving_at is null and emptied_at is null
                order by id for update
                """).query(Ids::first).list();
        if (others.stream().allMatch(who.id()::equals)) throw new Conflict("safety.lastHost", BACK);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
