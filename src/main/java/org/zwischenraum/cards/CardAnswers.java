package org.zwischenraum.cards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.answers.Answers;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.entry.Token;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.live.Live;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.NotThere;

/** What people outside answered on cards. How to reach them is for the asker alone. */
@Component
class CardAnswers {
    private static final String SELECT = """
            select card_answer.*, ask_card.member_id as via from card_answer
            join ask_card on ask_card.id = card_answer.card_id
            """;
    private final JdbcClient sql;
    private final Clock clock;
    private final Members members;
    private final Notices notices;
    private final Live live;

    CardAnswers(JdbcClient sql, Clock clock, Members members, Notices notices, Live live) {
        this.sql = sql;
        this.clock = clock;
        this.members = members;
        this.notices = notices;
        this.live = live;
    }

    /** What came in for an ask: all of it for its author; for others what is meant for them too, without how to reach anybody. */
    List<CardAnswer> of(Ask ask, Member me) {
        List<CardAnswer> all = sql.sql(
                        SELECT + "where ask_id = :ask and (open or :mine) order by written_at, card_answer.id")
                .param("ask", ask.id())
                .param("mine", ask.isBy(me))
                .query(CardAnswers::answer)
                .list();
        return ask.isBy(me) ? all : all.stream().map(CardAnswers::withoutReach).toList();
    }

    /** Keeps an answer; sent twice it stands once. */
    @Transactional
    void give(CardAnswerForm form, AskCard card, Ask ask) {
        int made = sql.sql("""
                insert into card_answer (id, card_id, name, reach, text, open, secret_hash, written_at)
                values (:id, :card, :name, :reach, :text, :open, :hash, :now) on conflict do nothing
                """)
                .param("id", form.id())
                .param("card", card.id())
                .param("name", form.name())
                .param("reach", form.reach())
                .param("text", form.text())
                .param("open", form.isOpen())
                .param("hash", new Token(form.back()).hash())
                .param("now", now())
                .update();
        if (made == 1) tell(form, card, ask);
    }

    /** What somebody outside wrote, found by the secret that only they have. */
    Optional<CardAnswer> find(String back) {
        return sql.sql(SELECT + "where secret_hash = :hash")
                .param("hash", new Token(back).hash())
                .query(CardAnswers::answer)
                .optional();
    }

    /** Taken back by who wrote it; a second time changes nothing. */
    @Transactional
    void takeBack(String back) {
        sql.sql("delete from card_answer where secret_hash = :hash")
                .param("hash", new Token(back).hash())
                .update();
    }

    /** The asker wants to keep an answer no longer. */
    @Transactional
    void remove(UUID id, Ask ask) {
        int gone = sql.sql(
                        "delete from card_answer where id = :id and card_id in (select id from ask_card where ask_id = :ask)")
                .param("id", id)
                .param("ask", ask.id())
                .update();
        if (gone == 0) throw new NotThere();
    }

    private void tell(CardAnswerForm form, AskCard card, Ask ask) {
        notices.tell(Notice.to(ask.author(), "cards.notice.answered", ask.path() + "#outside")
                .with("name", form.name())
                .with("via", members.get(card.member()).firstName())
                .with("text", ask.text())
                .once("cards.answered:" + form.id()));
        live.changed(Answers.topic(ask.id()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static CardAnswer withoutReach(CardAnswer one) {
        return new CardAnswer(one.id(), one.card(), one.via(), one.name(), "", one.text(), one.open(), one.writtenAt());
    }

    private static CardAnswer answer(ResultSet row, int number) throws SQLException {
        return new CardAnswer(
                row.getObject("id", UUID.class),
                row.getObject("card_id", UUID.class),
                row.getObject("via", UUID.class),
                row.getString("name"),
                row.getString("reach"),
                row.getString("text"),
                row.getBoolean("open"),
                row.getTimestamp("written_at").toInstant());
    }
}
