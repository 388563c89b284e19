package org.zwischenraum.mine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.jobs.Jobs;
import org.zwischenraum.live.Live;
import org.zwischenraum.members.Member;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.web.Ids;

/** What members take along; each finds only their own. */
@Component
class Takeouts {
    static final Duration KEPT = Duration.ofDays(7);
    private final JdbcClient sql;
    private final Clock clock;
    private final Jobs jobs;
    private final Live live;
    private final Settings settings;

    Takeouts(JdbcClient sql, Clock clock, Jobs jobs, Live live, Settings settings) {
        this.sql = sql;
        this.clock = clock;
        this.jobs = jobs;
        this.live = live;
        this.settings = settings;
    }

    /** Begins one, unless one is being made already. */
    @Transactional
    void ask(Member me) {
        sql.sql("select 1 from member where id = :me for update")
                .param("me", me.id())
                .query(Integer.class)
                .single();
        if (latest(me).filter(takeout -> !takeout.isReady()).isPresent()) return;
        UUID id = Ids.next();
        sql.sql("insert into takeout (id, member_id, asked_at) values (:id, :me, :now)")
                .param("id", id)
                .param("me", me.id())
                .param("now", now())
                .update();
        jobs.at(clock.instant(), Packing.KIND, id.toString());
    }

    Optional<Takeout> latest(Member me) {
        return sql.sql("select * from takeout where member_id = :me order by asked_at desc, id desc limit 1")
                .param("me", me.id())
                .query(Takeouts::takeout)
                .optional();
    }

    Optional<Takeout> find(UUID id, Member me) {
        return find(id).filter(takeout -> takeout.member().equals(me.id()));
    }

    Optional<Takeout> find(UUID id) {
        return sql.sql("select * from takeout where id = :id")
                .param("id", id)
                .query(Takeouts::takeout)
                .optional();
    }

    Path file(UUID id) {
        return settings.data().takeouts().resolve(id + ".zip");
    }

    void progress(UUID id, int packed, int parts) {
        sql.sql("update takeout set packed = :packed, parts = :parts where id = :id")
                .param("id", id)
                .param("packed", packed)
                .param("parts", parts)
                .update();
        live.changed(TakeoutTopics.NAME.of(id));
    }

    /** @return whether it had not been ready before */
    boolean ready(UUID id, long bytes) {
        int rows = sql.sql("update takeout set ready_at = :now, bytes = :bytes where id = :id and ready_at is null")
                .param("id", id)
                .param("bytes", bytes)
                .param("now", now())
                .update();
        live.changed(TakeoutTopics.NAME.of(id));
        return rows > 0;
    }

    /** Lets go of those that nobody needs any more, and of files that no row names. */
    @Transactional
    void clearOut() {
        sql.sql("delete from takeout where asked_at < :before")
                .param("before", now().minus(KEPT))
                .update();
        List<UUID> kept = sql.sql("select id from takeout").query(Ids::first).list();
        Set<String> names = kept.stream().map(id -> id + ".zip").collect(Collectors.toSet());
        files().filter(file -> !names.contains(file.getFileName().toString().replace(".part", "")))
                .forEach(Takeouts::remove);
    }

    private Stream<Path> files() {
        Path directory = settings.data().takeouts();
        if (!Files.isDirectory(directory)) return Stream.of();
        try (Stream<Path> all = Files.list(directory)) {
            return all.toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Takeout takeout(ResultSet row, int number) throws SQLException {
        Timestamp ready = row.getTimestamp("ready_at");
        return new Takeout(
                row.getObject("id", UUID.class),
                row.getObject("member_id", UUID.class),
                row.getTimestamp("asked_at").toInstant(),
                row.getInt("parts"),
                row.getInt("packed"),
                ready == null ? null : ready.toInstant(),
                row.getLong("bytes"));
    }
}
