package org.zwischenraum.chat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.inbox.Matter;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.live.Live;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.NotThere;

/** What was said. */
@Component
class Messages {
    private final JdbcClient sql;
    private final Clock clock;
    private final Partners partners;
    private final Notices notices;
    private final Apart apart;
    private final Live live;
    private final Participants participants;
    private final Members members;

    Messages(
            JdbcClient sql,
            Clock clock,
            Partners partners,
            Notices notices,
            Apart apart,
            Live live,
            Participants participants,
            Members members) {
        this.participants = participants;
        this.members = members;
        this.sql = sql;
        this.clock = clock;
        this.partners = partners;
        this.notices = notices;
        this.apart = apart;
        this.live = live;
    }

    static String topic(UUID conversation) {
        return "conversations/" + conversation;
    }

    /** The latest messages before that one, the oldest of them first. */
    List<Message> of(Conversation conversation, Optional<UUID> before, int most) {
        return sql.sql("""
                select * from message where conversation_id = :id
                  and (cast(:before as uuid) is null or (sent_at, id) < (select sent_at, id from message where id = :before))
                order by sent_at desc, id desc limit :most
                """)
                .param("id", conversation.id())
                .param("before", before.orElse(null))
                .param("most", most)
                .query(Messages::message)
                .list()
                .reversed();
    }

    /** Whether this member can no longer say anything here, since one of those who take part has parted from another. */
    boolean isClosedTo(Member me, Conversation conversation) {
        return conversation.people().stream().anyMatch(apart.blocked(me.id())::contains);
    }

    /**
     * Says something; sent twice with the same id it is said once.
     *
     * @throws NotThere when the id belongs to something that somebody else said, or that was said elsewhere
     */
    @Transactional
    void say(UUID id, String text, Conversation conversation, Member me) {
        int said = sql.sql("""
                insert into message (id, conversation_id, author_id, text, sent_at) values (:id, :conversation, :me, :text, :now)
                on conflict (id) do nothing
                """)
                .param("id", id)
                .param("conversation", conversation.id())
                .param("me", me.id())
                .param("text", text)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (said == 1) tellOthers(id, conversation, me);
        else if (!isMine(id, conversation, me)) throw new NotThere();
    }

    /** Whether this member has said this here already. */
    boolean isMine(UUID id, Conversation conversation, Member me) {
        return sql.sql("""
                select exists (select 1 from message where id = :id and conversation_id = :conversation and author_id = :me)
                """)
                .param("id", id)
                .param("conversation", conversation.id())
                .param("me", me.id())
                .query(Boolean.class)
                .single();
    }

    /** One mark in the inbox is enough, however much was said since; who pauses finds it when they look. */
    private void tellOthers(UUID message, Conversation conversation, Member me) {
        live.changed(topic(conversation.id()));
        partners.changed(conversation.people());
        participants.hearers(conversation).stream()
                .filter(other -> !other.equals(me.id()) && !notices.isWaiting(other, conversation.path()))
                .filter(other -> !members.get(other).isPaused())
                .forEach(other -> notices.tell(Notice.to(other, "chat.notice.message", conversation.path())
                        .with("name", me.name())
                        .once("chat.message:" + message)
                        .alsoByLetter(Matter.MESSAGES)));
    }

    private static Message message(ResultSet row, int number) throws SQLException {
        return new Message(
                row.getObject("id", UUID.class),
                row.getObject("author_id", UUID.class),
                row.getString("text"),
                row.getTimestamp("sent_at").toInstant());
    }
}
