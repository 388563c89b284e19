package org.zwischenraum.chat;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.web.Ids;

/** Who takes part in a conversation, and who of them hears what is said. */
@Component
class Participants {
    private final JdbcClient sql;

    Participants(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param held whether they take part only in the eyes of the other, and hear nothing */
    void admit(UUID conversation, UUID member, boolean held) {
        sql.sql("""
                insert into conversation_member (conversation_id, member_id, held) values (:conversation, :member, :held)
                on conflict do nothing
                """)
                .param("conversation", conversation)
                .param("member", member)
                .param("held", held)
                .update();
    }

    /** Who writes themselves is no longer kept from what was written to them. */
    void release(UUID conversation, UUID member) {
        sql.sql("""
                update conversation_member set held = false
                where conversation_id = :conversation and member_id = :member and held
                """).param("conversation", conversation).param("member", member).update();
    }

    List<UUID> hearers(Conversation conversation) {
        return sql.sql("""
                select member_id from conversation_member where conversation_id = :id and not held order by member_id
                """).param("id", conversation.id()).query(Ids::first).list();
    }
}
