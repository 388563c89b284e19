package org.zwischenraum.members;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.text.Language;

/** How somebody becomes a member, is about to go, and has gone. */
@Component
public class Memberships {
    private final JdbcClient sql;
    private final Clock clock;
    private final Members members;
    private final ApplicationEventPublisher facts;

    Memberships(JdbcClient sql, Clock clock, Members members, ApplicationEventPublisher facts) {
        this.sql = sql;
        this.clock = clock;
        this.members = members;
        this.facts = facts;
    }

    /** Makes a member of an account. */
    @Transactional
    public Member join(UUID account, String name, Role role, Language language) {
        sql.sql("""
                insert into member (id, name, role, language, languages, joined_at)
                values (:id, :name, :role, :language, array[:language], :now)
                """)
                .param("id", account)
                .param("name", name)
                .param("role", role.name())
                .param("language", language.code())
                .param("now", now())
                .update();
        facts.publishEvent(new MemberJoined(account));
        members.changed(account);
        return members.get(account);
    }

    /** From now on they stand in no list; null again, and they stay. */
    @Transactional
    public void leave(UUID member, @Nullable OffsetDateTime since) {
        sql.sql("update member set leaving_at = :since where id = :id and emptied_at is null")
                .param("id", member)
                .param("since", since)
                .update();
        members.profileChanged(member);
    }

    /** Empties the row of somebody who has gone: what others wrote to them stays, and names nobody. */
    @Transactional
    public void empty(UUID member, String nameless) {
        sql.sql("""
                update member set name = :nameless, role = 'MEMBER', pronouns = '', role_label = '', headline = '',
                  sitting_on = '', goals = '', experience = '', horizon = '', contribution = '', languages = '{}',
                  weekdays = '{}', tags = '{}', place = 'ON_SITE', approach = 'WRITE', asked_at_most = null, picture = null,
                  paused_at = null, leaving_at = null, acting_until = null, guest_until = null,
                  emptied_at = :now, version = version + 1
                where id = :id and emptied_at is null
                """)
                .param("id", member)
                .param("nameless", nameless)
                .param("now", now())
                .update();
        sql.sql("delete from member_line where member_id = :id")
                .param("id", member)
                .update();
        members.profileChanged(member);
    }

    /** Who is about to go, and since when. */
    public Map<UUID, Instant> leaving() {
        Map<UUID, Instant> found = new HashMap<>();
        sql.sql("select id, leaving_at from member where leaving_at is not null")
                .query(row -> {
                    found.put(
                            row.getObject("id", UUID.class),
                            row.getTimestamp("leaving_at").toInstant());
                });
        return found;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
