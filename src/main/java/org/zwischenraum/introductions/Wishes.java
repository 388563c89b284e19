package org.zwischenraum.introductions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Ids;

/**
 * "Ask the hosts to make us known": lies on the hosts' desk until one of them writes the words or sets it aside. Whoever
 * wished sees only that the hosts know.
 */
@Component
public class Wishes {
    private final JdbcClient sql;
    private final Clock clock;
    private final Members members;
    private final Proposals proposals;
    private final Replies replies;

    Wishes(JdbcClient sql, Clock clock, Members members, Proposals proposals, Replies replies) {
        this.sql = sql;
        this.clock = clock;
        this.members = members;
        this.proposals = proposals;
        this.replies = replies;
    }

    /**
     * Puts the wish on the hosts' desk; the same one again changes nothing.
     *
     * @param about what led to it, such as an ask's id
     * @param words what it is about, for the hosts
     */
    @Transactional
    public void wish(Member me, UUID other, UUID about, String words) {
        sql.sql("""
                insert into introduction_wish (id, member_id, other_id, about, words, wished_at)
                values (:id, :me, :other, :about, :words, :now) on conflict (member_id, other_id, about) do nothing
                """)
                .param("id", Ids.next())
                .param("me", me.id())
                .param("other", other)
                .param("about", about)
                .param("words", words)
                .param("now", now())
                .update();
    }

    /** With whom this member has wished to be made known because of this. */
    public Set<UUID> of(Member me, UUID about) {
        return Set.copyOf(sql.sql("select other_id from introduction_wish where member_id = :me and about = :about")
                .param("me", me.id())
                .param("about", about)
                .query(Ids::first)
                .list());
    }

    /** Since when each wish waits that hosts have not met or set aside yet. */
    public Map<UUID, Instant> waitingSince() {
        return open().stream().collect(Collectors.toMap(Wish::id, Wish::wishedAt));
    }

    /** What lies on the desk, the oldest first. */
    List<Wish> open() {
        return sql.sql("""
                select * from introduction_wish where introduction_id is null and set_aside_at is null order by wished_at, id
                """).query(Wishes::wish).list();
    }

    Optional<Wish> find(UUID id) {
        return sql.sql("select * from introduction_wish where id = :id")
                .param("id", id)
                .query(Wishes::wish)
                .optional();
    }

    /** The host has written the words; whoever wished has said yes by that. */
    @Transactional
    Introduction fulfil(Wish wish, Proposal proposal, Member host) {
        Introduction introduction = proposals.propose(proposal, host);
        int first = sql.sql("""
                update introduction_wish set introduction_id = :introduction where id = :id and introduction_id is null
                """)
                .param("id", wish.id())
                .param("introduction", introduction.id())
                .update();
        if (first == 1 && introduction.isOfTheTwo(wish.member()))
            replies.fulfil(introduction, members.get(wish.member()));
        return introduction;
    }

    @Transactional
    void setAside(UUID id) {
        sql.sql("update introduction_wish set set_aside_at = :now where id = :id and set_aside_at is null")
                .param("id", id)
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Wish wish(ResultSet row, int number) throws SQLException {
        return new Wish(
                row.getObject("id", UUID.class),
                row.getObject("member_id", UUID.class),
                row.getObject("other_id", UUID.class),
                row.getObject("about", UUID.class),
                row.getString("words"),
                row.getTimestamp("wished_at").toInstant());
    }
}
