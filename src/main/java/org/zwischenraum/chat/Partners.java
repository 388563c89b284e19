package org.zwischenraum.chat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.AfterCommit;
import org.zwischenraum.members.Contacts;
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

    /** Not from memory, nor kept there: what many are asked about is rarely asked again. */
    @Override
    public Map<UUID, Set<UUID>> of(Collection<UUID> members) {
        Map<UUID, Set<UUID>> contacts = new HashMap<>();
        members.forEach(member -> contacts.put(member, new HashSet<>()));
        sql.sql("""
                select distinct mine.member_id, other.member_id as contact from conversation_member mine
                join conversation on conversation.id = mine.conversation_id
                join conversation_member other on other.conversation_id = mine.conversation_id
                where mine.member_id = any(:members) and other.member_id <> mine.member_id
                  and (begun_by is null or exists (select 1 from message
                       where message.conversation_id = conversation.id and author_id <> begun_by))
                """).param("members", members.toArray(UUID[]::new)).query(row -> {
            UUID member = Objects.requireNonNull(row.getObject("member_id", UUID.class));
            contacts.getOrDefault(member, new HashSet<>()).add(row.getObject("contact", UUID.class));
        });
        return contacts;
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
        return Set.copyOf(of(List.of(member)).getOrDefault(member, Set.of()));
    }
}
