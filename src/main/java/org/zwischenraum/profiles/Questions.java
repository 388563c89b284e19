package org.zwischenraum.profiles;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.jobs.AfterCommit;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Sheet;
import org.zwischenraum.members.Sheets;
import org.zwischenraum.web.Remembering;

/** The questions to a member, which come one at a time: the first on the first day, the others with days in between. */
@Component
class Questions implements Remembering {
    private static final Duration REST = Duration.ofDays(4);
    private static final Duration PUT_OFF = Duration.ofDays(60);
    private final JdbcClient sql;
    private final Clock clock;
    private final Sheets sheets;
    /** Asked at each look at Today; read again after each answer. */
    private final Cache<UUID, List<Touched>> known =
            Caffeine.newBuilder().maximumSize(20_000).build();

    Questions(JdbcClient sql, Clock clock, Sheets sheets) {
        this.sql = sql;
        this.clock = clock;
        this.sheets = sheets;
    }

    private record Touched(Question question, Instant at, boolean putOff) {}

    /** The question whose turn it is today, if any. */
    Optional<Question> next(Member me) {
        Sheet sheet = sheets.of(me.id());
        List<Question> open = Question.all().stream()
                .filter(question -> sheet.says(question.field()).isEmpty())
                .toList();
        if (open.isEmpty()) return Optional.empty();
        List<Touched> touched = known.get(me.id(), this::touched);
        if (isResting(touched)) return Optional.empty();
        return open.stream().filter(question -> !isPutOff(question, touched)).findFirst();
    }

    /** Notes that a question was answered, or put off for some weeks. */
    @Transactional
    void touch(Member me, Question question, boolean putOff) {
        sql.sql("""
                insert into member_question (member_id, field, at, put_off) values (:me, :field, :now, :putOff)
                on conflict (member_id, field) do update set at = excluded.at, put_off = excluded.put_off
                """)
                .param("me", me.id())
                .param("field", question.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("putOff", putOff)
                .update();
        AfterCommit.run(() -> known.invalidate(me.id()));
    }

    @Override
    public void forget() {
        known.invalidateAll();
    }

    private boolean isResting(List<Touched> touched) {
        return touched.stream()
                .map(Touched::at)
                .max(Comparator.naturalOrder())
                .filter(last -> last.isAfter(clock.instant().minus(REST)))
                .isPresent();
    }

    private boolean isPutOff(Question question, List<Touched> touched) {
        Instant since = clock.instant().minus(PUT_OFF);
        return touched.stream()
                .anyMatch(one ->
                        one.question() == question && one.putOff() && one.at().isAfter(since));
    }

    private List<Touched> touched(UUID member) {
        return sql.sql("select field, at, put_off from member_question where member_id = :member")
                .param("member", member)
                .query((row, number) -> new Touched(
                        Question.valueOf(row.getString("field")),
                        row.getTimestamp("at").toInstant(),
                        row.getBoolean("put_off")))
                .list();
    }
}
