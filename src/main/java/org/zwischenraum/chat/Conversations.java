package org.zwischenraum.chat;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Ids;

/** Who talks with whom; seen by those who take part, and by nobody else. */
@Component
public class Conversations {
    private static final String SELECT = """
            select conversation.*, array(select member_id from conversation_member part
                   where part.conversation_id = conversation.id order by member_id) as people
            from conversation
            """;
    private final JdbcClient sql;
    private final Clock clock;
    private final Partners partners;
    private final Participants participants;

    Conversations(JdbcClient sql, Clock clock, Partners partners, Participants participants) {
        this.sql = sql;
        this.clock = clock;
        this.partners = partners;
        this.participants = participants;
    }

    /**
     * Opens a conversation, or finds the one that was opened about the same.
     *
     * @param about the id of what brings these people together
     * @return the conversation's id
     */
    @Transactional
    public UUID open(UUID about, Collection<UUID> people, String subject) {
        return open(about, people, subject, null);
    }

    /**
     * A conversation of two that one of them begins, or the one that they have.
     *
     * @param held whether the other does not hear of it
     */
    UUID begin(Member me, Member other, boolean held) {
        UUID id = open(about(me, other), List.of(me.id()), "", me.id());
        participants.admit(id, other.id(), held);
        participants.release(id, me.id());
        return id;
    }

    /** What brings two people together who write to each other: that they are these two. */
    static UUID about(Member one, Member other) {
        String pair = Stream.of(one, other)
                .map(member -> member.id().toString())
                .sorted()
                .collect(Collectors.joining(" "));
        return UUID.nameUUIDFromBytes(pair.getBytes(StandardCharsets.US_ASCII));
    }

    private UUID open(UUID about, Collection<UUID> people, String subject, @Nullable UUID begunBy) {
        sql.sql("""
                insert into conversation (id, about, subject, opened_at, begun_by) values (:id, :about, :subject, :now, :by)
                on conflict (about) do nothing
                """)
                .param("by", begunBy, Types.OTHER)
                .param("id", Ids.next())
                .param("about", about)
                .param("subject", subject)
                .param("now", now())
                .update();
        UUID id = about(about).orElseThrow();
        people.forEach(member -> participants.admit(id, member, false));
        partners.changed(people);
        return id;
    }

    /** The conversation that was opened about this, if one was. */
    public Optional<UUID> about(UUID about) {
        return sql.sql("select id from conversation where about = :about")
                .param("about", about)
                .query(Ids::first)
                .optional();
    }

    Optional<Conversation> find(UUID id, Member me) {
        return sql.sql(SELECT + """
                where id = :id and exists (select 1 from conversation_member part
                      where part.conversation_id = conversation.id and part.member_id = :me and not part.held)
                """)
                .param("id", id)
                .param("me", me.id())
                .query(Conversations::conversation)
                .optional();
    }

    /** This member's conversations, the one with the latest word first. */
    List<Latest> of(Member me, int most) {
        return sql.sql("""
                select conversation.*, array(select member_id from conversation_member part
                         where part.conversation_id = conversation.id order by member_id) as people,
                       coalesce(latest.text, '') as words, coalesce(latest.sent_at, opened_at) as at,
                       exists (select 1 from message unseen where unseen.conversation_id = conversation.id
                         and unseen.author_id <> :me and unseen.sent_at > coalesce(mine.read_at, '-infinity')) as is_new
                from conversation
                join conversation_member mine on mine.conversation_id = conversation.id and mine.member_id = :me and not mine.held
                left join lateral (select text, sent_at from message where message.conversation_id = conversation.id
                     order by sent_at desc, id desc limit 1) latest on true
                order by at desc, conversation.id limit :most
                """)
                .param("me", me.id())
                .param("most", most)
                .query((row, number) -> new Latest(
                        conversation(row, number),
                        row.getString("words"),
                        row.getTimestamp("at").toInstant(),
                        row.getBoolean("is_new")))
                .list();
    }

    /** What this member has seen is known to nobody else. */
    @Transactional
    void read(Conversation conversation, Member me) {
        sql.sql("""
                update conversation_member set read_at = :now where conversation_id = :id and member_id = :me
                """)
                .param("id", conversation.id())
                .param("me", me.id())
                .param("now", now())
                .update();
    }

    /** Whether this member began it and nobody else has said anything yet. */
    boolean isWaiting(Conversation conversation, Member me) {
        return sql.sql("""
                select exists (select 1 from conversation where id = :id and begun_by = :me
                  and exists (select 1 from message where conversation_id = :id)
                  and not exists (select 1 from message where conversation_id = :id and author_id <> :me))
                """)
                .param("id", conversation.id())
                .param("me", me.id())
                .query(Boolean.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Conversation conversation(ResultSet row, int number) throws SQLException {
        return new Conversation(
                row.getObject("id", UUID.class),
                row.getObject("about", UUID.class),
                row.getString("subject"),
                row.getTimestamp("opened_at").toInstant(),
                Arrays.asList((UUID[]) row.getArray("people").getArray()));
    }
}
