package org.zwischenraum.answers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.Days;
import org.zwischenraum.live.Live;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.NotThere;

/** What was answered. Whoever may see an ask may answer it, also when it is settled: others learn from it still. */
@Component
public class Answers {
    private final JdbcClient sql;
    private final Days days;
    private final Apart apart;
    private final AnswerNotices notices;
    private final Live live;
    private final ApplicationEventPublisher events;

    Answers(
            JdbcClient sql,
            Days days,
            Apart apart,
            AnswerNotices notices,
            Live live,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.days = days;
        this.apart = apart;
        this.notices = notices;
        this.live = live;
        this.events = events;
    }

    /** The topic on which the page of an ask hears of new answers. */
    public static String topic(UUID ask) {
        return "asks/" + ask + "/answers";
    }

    /** The answers to an ask that this viewer sees, in the order in which they were written, without those of blocked people. */
    public List<Answer> of(Ask ask, Member me) {
        return sql.sql("""
                select * from answer where ask_id = :ask and (:host or member_id <> all(:blocked)) order by written_at, id
                """)
                .param("ask", ask.id())
                .param("host", me.isHost())
                .param("blocked", apart(ask, me))
                .query(Answers::answer)
                .list();
    }

    /** Whose answers are not shown. Who seeks discreetly stays: it must not be seen who that is by whom one blocks. */
    private UUID[] apart(Ask ask, Member me) {
        return apart.blocked(me.id()).stream()
                .filter(someone -> !ask.isDiscreet() || !someone.equals(ask.author()))
                .toArray(UUID[]::new);
    }

    /** The same in stretches, for programs: by id, which grows with time. */
    List<Answer> of(Ask ask, UUID after, int most, Member me) {
        return sql.sql("""
                select * from answer where ask_id = :ask and id > :after and (:host or member_id <> all(:blocked))
                order by id limit :most
                """)
                .param("ask", ask.id())
                .param("after", after)
                .param("most", most)
                .param("host", me.isHost())
                .param("blocked", apart(ask, me))
                .query(Answers::answer)
                .list();
    }

    /**
     * Answers an ask that was looked up for this member; sent twice with the same id it stands once.
     *
     * @throws Conflict when the ask was taken back
     */
    @Transactional
    public Answer give(UUID id, String text, Ask ask, Member me) {
        if (ask.withdrawnAt() != null) throw new Conflict("asks.conflict.ended", ask.path());
        boolean isNew = insert(id, text, ask, me) == 1;
        Answer answer = find(id, ask).filter(one -> one.isBy(me)).orElseThrow(NotThere::new);
        if (isNew) tell(answer, ask);
        if (isNew) events.publishEvent(new AnswerGiven(ask.id(), answer.id(), me.id()));
        return answer;
    }

    /** Takes an answer of one's own back; it is gone. */
    @Transactional
    public void takeBack(UUID id, Ask ask, Member me) {
        int gone = sql.sql("delete from answer where id = :id and ask_id = :ask and member_id = :me")
                .param("id", id)
                .param("ask", ask.id())
                .param("me", me.id())
                .update();
        if (gone == 0) throw new NotThere();
        live.changed(topic(ask.id()));
    }

    private Optional<Answer> find(UUID id, Ask ask) {
        return sql.sql("select * from answer where id = :id and ask_id = :ask")
                .param("id", id)
                .param("ask", ask.id())
                .query(Answers::answer)
                .optional();
    }

    private int insert(UUID id, String text, Ask ask, Member me) {
        return sql.sql("""
                insert into answer (id, ask_id, member_id, text, written_at) values (:id, :ask, :me, :text, :now)
                on conflict (id) do nothing
                """)
                .param("id", id)
                .param("ask", ask.id())
                .param("me", me.id())
                .param("text", text)
                .param("now", days.now())
                .update();
    }

    private void tell(Answer answer, Ask ask) {
        live.changed(topic(ask.id()));
        if (!answer.member().equals(ask.author())
                && !apart.blocked(ask.author()).contains(answer.member()))
            notices.answered(ask, days.now().truncatedTo(ChronoUnit.HOURS));
    }

    private static Answer answer(ResultSet row, int number) throws SQLException {
        return new Answer(
                row.getObject("id", UUID.class),
                row.getObject("ask_id", UUID.class),
                row.getObject("member_id", UUID.class),
                row.getString("text"),
                row.getTimestamp("written_at").toInstant());
    }
}
