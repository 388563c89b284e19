package org.zwischenraum.syncs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.imports.Bringing;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Ids;

/** What hosts are asked about lists, and what their answers do. None of them changes what a member wrote. */
@Component
class Questions {
    private static final String SELECT = """
            select question.*, person.source, person.name, person.email,
              coalesce(person.member_id, question.candidate_id) as member
            from sync_question question join sync_person person on person.id = question.person_id
            where\s
            """;
    private final JdbcClient sql;
    private final Clock clock;
    private final Memory memory;
    private final Bringing bringing;
    private final Notices notices;

    Questions(JdbcClient sql, Clock clock, Memory memory, Bringing bringing, Notices notices) {
        this.sql = sql;
        this.clock = clock;
        this.memory = memory;
        this.bringing = bringing;
        this.notices = notices;
    }

    /** Those that wait, people whom they are about together. */
    List<Question> open() {
        return sql.sql(named(SELECT + "settled_at is null") + " order by what, name, id limit 500")
                .query(Questions::question)
                .list();
    }

    /** Also one that is answered: whoever presses twice comes back to the same page. */
    Optional<Question> find(UUID id) {
        return sql.sql(named(SELECT + "question.id = :id"))
                .param("id", id)
                .query(Questions::question)
                .optional();
    }

    private static String named(String select) {
        return "select asked.*, coalesce(member.name, '') as ours, coalesce(account.email, '') as our_email from ("
                + select + ") asked left join member on member.id = member left join account on account.id = member";
    }

    /** What was asked before about the same and waits still is no question any more. */
    void ask(UUID listed, Change change) {
        sql.sql("delete from sync_question where person_id = :listed and what = :what and settled_at is null")
                .param("listed", listed)
                .param("what", change.what().name())
                .update();
        String theirs = change.what() == What.MISSING ? now().toLocalDate().toString() : change.now();
        sql.sql(
                        "insert into sync_question (id, person_id, what, theirs, made_at, candidate_id) values (:id, :listed, :what, :theirs, :now,"
                                + " (select id from account where :what = 'SAME' and lower(email) = lower(:ours)))")
                .param("ours", change.before())
                .param("id", Ids.next())
                .param("listed", listed)
                .param("what", change.what().name())
                .param("theirs", theirs)
                .param("now", now())
                .update();
    }

    /** Whoever is invited by themselves is not proposed by the next list again. */
    void invited(UUID listed, Change change, UUID host) {
        sql.sql("""
                insert into sync_question (id, person_id, what, theirs, made_at, settled_at, settled_by, answer)
                values (:id, :listed, 'NEW', :theirs, :now, :now, :host, 'INVITE')
                """)
                .param("id", Ids.next())
                .param("listed", listed)
                .param("theirs", change.now())
                .param("now", now())
                .param("host", host)
                .update();
    }

    /** What fits by now is asked no more. */
    void settleAllBut(UUID listed, Collection<What> open) {
        sql.sql("delete from sync_question where person_id = :listed and settled_at is null and not what = any(:open)")
                .param("listed", listed)
                .param("open", open.stream().map(What::name).toArray(String[]::new))
                .update();
    }

    /** Does what a host decided; said twice, it is done once. Whether it was done now. */
    @Transactional
    boolean answer(Question question, Question.Answer answer, Member host) {
        if (!question.may().contains(answer) || !settle(question, answer, host)) return false;
        switch (answer) {
            case INVITE ->
                bringing.invite(List.of(new Bringing.Somebody(question.email(), question.name())), host.id());
            case YES ->
                Optional.ofNullable(question.member()).ifPresent(member -> memory.link(question.listed(), member));
            case ASK -> Optional.ofNullable(question.member()).ifPresent(member -> tell(question, member));
            case PART -> memory.part(question.listed());
            case KEEP, NOT -> {}
        }
        if (answer == Question.Answer.NOT && question.what() == What.SAME)
            ask(question.listed(), new Change(What.NEW, question.name(), "", question.email()));
        return true;
    }

    private boolean settle(Question question, Question.Answer answer, Member host) {
        return sql.sql("""
                update sync_question set settled_at = :now, settled_by = :host, answer = :answer
                where id = :id and settled_at is null
                """)
                        .param("now", now())
                        .param("host", host.id())
                        .param("answer", answer.name())
                        .param("id", question.id())
                        .update()
                == 1;
    }

    /** The member decides: a new address holds only once they have proved it themselves. */
    private void tell(Question question, UUID member) {
        String path = question.what() == What.MAIL ? "/me/address" : "/me";
        notices.tell(Notice.to(member, question.what() == What.MAIL ? "syncs.notice.mail" : "syncs.notice.name", path)
                .with("theirs", question.theirs())
                .once("syncs:" + question.id()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Question question(ResultSet row, int number) throws SQLException {
        return new Question(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                Source.valueOf(row.getString("source")),
                What.valueOf(row.getString("what")),
                row.getString("theirs"),
                row.getString("name"),
                row.getString("email"),
                row.getObject("member", UUID.class),
                row.getString("ours"),
                row.getString("our_email"));
    }
}
