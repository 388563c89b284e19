package org.zwischenraum.members;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.jobs.AfterCommit;
import org.zwischenraum.web.Ids;

/** Who is to be kept apart: blocks, which both feel, and "never with this person", which nobody learns. */
@Component
public class Apart {
    /** How somebody wants to be kept apart from another. */
    public enum Kind {
        NEVER,
        BLOCK
    }

    private final JdbcClient sql;
    private final ApplicationEventPublisher facts;
    private final Clock clock;
    private final Cache<UUID, Set<UUID>> blocked =
            Caffeine.newBuilder().maximumSize(20_000).build();

    Apart(JdbcClient sql, ApplicationEventPublisher facts, Clock clock) {
        this.sql = sql;
        this.facts = facts;
        this.clock = clock;
    }

    /** All who have blocked this member, or whom this member has blocked. */
    public Set<UUID> blocked(UUID member) {
        return blocked.get(member, this::readBlocked);
    }

    /** All who are never to be suggested to this member, for either's wish: blocks included. */
    public Set<UUID> never(UUID member) {
        return Set.copyOf(sql.sql("""
                select other_id from apart where member_id = :member
                union select member_id from apart where other_id = :member
                """).param("member", member).query(Ids::first).list());
    }

    /** Whom this member has chosen to be kept apart from. */
    public List<UUID> chosenBy(UUID member, Kind kind) {
        return sql.sql("select other_id from apart where member_id = :member and kind = :kind order by since")
                .param("member", member)
                .param("kind", kind.name())
                .query(Ids::first)
                .list();
    }

    @Transactional
    public void keep(UUID member, UUID other, Kind kind) {
        sql.sql("""
                insert into apart (member_id, other_id, kind, since) values (:member, :other, :kind, :now)
                on conflict do nothing
                """)
                .param("member", member)
                .param("other", other)
                .param("kind", kind.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        changed(member, other, kind);
    }

    @Transactional
    public void end(UUID member, UUID other, Kind kind) {
        sql.sql("delete from apart where member_id = :member and other_id = :other and kind = :kind")
                .param("member", member)
                .param("other", other)
                .param("kind", kind.name())
                .update();
        changed(member, other, kind);
    }

    void forget() {
        blocked.invalidateAll();
    }

    private void changed(UUID member, UUID other, Kind kind) {
        if (kind == Kind.BLOCK) facts.publishEvent(new ApartChanged(member, other));
        AfterCommit.run(() -> blocked.invalidateAll(List.of(member, other)));
    }

    private Set<UUID> readBlocked(UUID member) {
        return Set.copyOf(sql.sql("""
                select other_id from apart where member_id = :member and kind = 'BLOCK'
                union select member_id from apart where other_id = :member and kind = 'BLOCK'
                """).param("member", member).query(Ids::first).list());
    }
}
