package org.zwischenraum.home;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.community.Communities;
import org.zwischenraum.jobs.AfterCommit;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Remembering;

/** What members share on Today: it stands there today and tomorrow, and is gone a month later. */
@Component
class NewsLines implements Remembering {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST = 20;
    private final JdbcClient sql;
    private final Clock clock;
    private final Members members;
    private final Communities communities;
    private final Audit audit;
    /** The lines since yesterday, the same for all who look; each sees those of people they may meet. */
    private final Cache<OffsetDateTime, List<Row>> latest =
            Caffeine.newBuilder().maximumSize(2).build();

    NewsLines(JdbcClient sql, Clock clock, Members members, Communities communities, Audit audit) {
        this.sql = sql;
        this.clock = clock;
        this.members = members;
        this.communities = communities;
        this.audit = audit;
    }

    private record Row(UUID id, UUID author, String text, Instant sharedAt) {}

    /** Shares a line; the same form sent twice shares one. */
    @Transactional
    public void share(NewsForm form, Member me) {
        sql.sql("""
                insert into news (id, member_id, text, shared_at) values (:id, :me, :text, :now)
                on conflict (id) do nothing
                """)
                .param("id", form.id())
                .param("me", me.id())
                .param("text", form.text())
                .param("now", now())
                .update();
        changed();
    }

    /** What was shared today and yesterday by people whom this viewer may meet, the latest first. */
    public List<News> standingFor(Member me) {
        return latest.get(yesterday(), this::since).stream()
                .flatMap(row -> visible(row, me))
                .toList();
    }

    /** A line that stands on this viewer's Today. */
    public Optional<News> find(UUID id, Member me) {
        return standingFor(me).stream().filter(news -> news.id().equals(id)).findFirst();
    }

    /** Takes a line back. A host who takes away another's leaves a trace. */
    @Transactional
    public void remove(News news, Member me) {
        sql.sql("delete from news where id = :id").param("id", news.id()).update();
        changed();
        if (!news.author().id().equals(me.id()))
            audit.note(
                    me.id(),
                    "home.log.newsRemoved",
                    news.author().id().toString(),
                    java.util.Map.of("name", news.author().name()));
    }

    @Transactional
    public void removeOld() {
        sql.sql("delete from news where shared_at < :limit")
                .param("limit", now().minus(KEPT))
                .update();
    }

    private Stream<News> visible(Row row, Member me) {
        return members
                .find(row.author(), me)
                .filter(author -> author.isActive())
                .map(author -> new News(row.id(), author, row.text(), row.sharedAt()))
                .stream();
    }

    private List<Row> since(OffsetDateTime moment) {
        return sql.sql("""
                select id, member_id, text, shared_at from news
                where shared_at >= :since order by shared_at desc, id limit :most
                """)
                .param("since", moment)
                .param("most", MOST)
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("member_id", UUID.class),
                        row.getString("text"),
                        row.getTimestamp("shared_at").toInstant()))
                .list();
    }

    void changed() {
        AfterCommit.run(() -> latest.invalidate(yesterday()));
    }

    @Override
    public void forget() {
        latest.invalidateAll();
    }

    private OffsetDateTime yesterday() {
        ZoneId zone = communities.get().zone();
        return LocalDate.ofInstant(clock.instant(), zone)
                .minusDays(1)
                .atStartOfDay(zone)
                .toOffsetDateTime();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
