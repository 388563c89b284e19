package org.zwischenraum.approaches;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.live.Live;
import org.zwischenraum.live.TopicName;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Ids;

/** Waves, knocks and notes. To the one who sent them they look the same, seen or not. */
@Component
class Greetings {
    static final TopicName TOPIC = TopicName.of("approaches/{id}");
    /** After this a wave is gone by itself. */
    static final Duration FADES = Duration.ofMinutes(10);
    /** Nobody finds a slip of paper from long ago. */
    static final Duration KEPT = Duration.ofDays(3);

    private final JdbcClient sql;
    private final Clock clock;
    private final Live live;

    Greetings(JdbcClient sql, Clock clock, Live live) {
        this.sql = sql;
        this.clock = clock;
        this.live = live;
    }

    /**
     * Sends it; of a kind one at a time, and the first counts for some minutes: what comes later takes its place.
     *
     * @return whether it lies there now
     */
    @Transactional
    boolean send(Way way, UUID to, String words, Member me) {
        int sent = sql.sql("""
                insert into greeting (id, way, from_id, to_id, words, made_at) values (:id, :way, :me, :to, :words, :now)
                on conflict (from_id, to_id, way) where put_away_at is null
                do update set id = excluded.id, words = excluded.words, made_at = excluded.made_at
                where greeting.made_at <= :faded
                """)
                .param("id", Ids.next())
                .param("way", way.name())
                .param("me", me.id())
                .param("to", to)
                .param("words", words)
                .param("now", now())
                .param("faded", since(FADES))
                .update();
        live.changed(TOPIC.of(to));
        return sent > 0;
    }

    /** Sends it to nobody, without its words: put away already, so that whoever sent it sees the same as always. */
    @Transactional
    void lose(Way way, UUID to, Member me) {
        sql.sql("""
                insert into greeting (id, way, from_id, to_id, made_at, put_away_at) values (:id, :way, :me, :to, :now, :now)
                """)
                .param("id", Ids.next())
                .param("way", way.name())
                .param("me", me.id())
                .param("to", to)
                .param("now", now())
                .update();
    }

    /** What lies before this member, the latest first. */
    List<Greeting> to(UUID member) {
        return sql.sql("""
                select * from greeting where to_id = :member and put_away_at is null
                and (way <> 'WAVE' or made_at > :faded) and made_at > :kept order by made_at desc
                """)
                .param("member", member)
                .param("faded", since(FADES))
                .param("kept", since(KEPT))
                .query(Greetings::greeting)
                .list();
    }

    /** In which ways this member has greeted others just now. */
    Map<UUID, Set<Way>> sent(UUID member) {
        Map<UUID, Set<Way>> sent = new HashMap<>();
        sql.sql("select to_id, way from greeting where from_id = :member and made_at > :faded")
                .param("member", member)
                .param("faded", since(FADES))
                .query((RowCallbackHandler)
                        row -> sent.computeIfAbsent(row.getObject("to_id", UUID.class), _ -> EnumSet.noneOf(Way.class))
                                .add(Way.valueOf(row.getString("way"))));
        return sent;
    }

    /** In which ways this member has greeted another just now. */
    Set<Way> sent(UUID member, UUID to) {
        return sent(member).getOrDefault(to, Set.of());
    }

    /** Puts something away that lies before me; nothing happens when it is gone. */
    @Transactional
    void putAway(UUID id, Member me) {
        sql.sql("update greeting set put_away_at = :now where id = :id and to_id = :me and put_away_at is null")
                .param("id", id)
                .param("me", me.id())
                .param("now", now())
                .update();
        live.changed(TOPIC.of(me.id()));
    }

    @Transactional
    void forgetFaded() {
        sql.sql("delete from greeting where way = 'WAVE' and made_at <= :faded or made_at <= :kept")
                .param("faded", since(FADES))
                .param("kept", since(KEPT))
                .update();
    }

    private OffsetDateTime since(Duration ago) {
        return clock.instant().minus(ago).atOffset(ZoneOffset.UTC);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Greeting greeting(ResultSet row, int number) throws SQLException {
        Instant madeAt = row.getTimestamp("made_at").toInstant();
        return new Greeting(
                row.getObject("id", UUID.class),
                Way.valueOf(row.getString("way")),
                row.getObject("from_id", UUID.class),
                row.getObject("to_id", UUID.class),
                row.getString("words"),
                madeAt);
    }
}
