package org.zwischenraum.chat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.AfterCommit;
import org.zwischenraum.members.Contacts;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Remembering;

/** Those who share a conversation to which both have said yes, or in which both have written, are contacts. */
@Component
class Partners implements Contacts, Remembering {
    private final JdbcClient sql;
    /** What somebody may see of others depends on it, on most pages. */
    private final Cache<UUID, Set<UUID>> known =
            Caffeine.newBuilder().maximumSize(10_000).build();

    Partners(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<UUID> of(UUID member) {
        return known.get(member, this::read);
    }

    /** To be called within a change: these people have been brought together, or one of them has said something. */
    void changed(Collection<UUID> people) {
        AfterCommit.run(() -> people.forEach(known::invalidate));
    }

    @Override
    public void forget() {
        known.invalidateAll();
    }

    private Set<UUID> read(UUID member) {
        return Set.copyOf(sql.sql("""
                select distinct other.member_id from conversation_member mine
                join conversation on conversation.id = mine.conversation_id
                join conversation_member other on other.conversation_id = mine.conversation_id
                where mine.member_id = :member and other.member_id <> :member
                  and (begun_by is null or exists (select 1 from message
                       where message.conversation_id = conversation.id and author_id <> begun_by))
                """).param("member", member).query(Ids::first).list());
    }
}
