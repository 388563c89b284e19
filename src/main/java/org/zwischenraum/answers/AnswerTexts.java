package org.zwischenraum.answers;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.live.Live;
import org.zwischenraum.members.Member;
import org.zwischenraum.safety.Handle;
import org.zwischenraum.safety.HideableText;
import org.zwischenraum.web.Ids;

/** What answers say, for those who hide it. */
@Component
class AnswerTexts implements HideableText {
    private final JdbcClient sql;
    private final Asks asks;
    private final Answers answers;
    private final Live live;

    AnswerTexts(JdbcClient sql, Asks asks, Answers answers, Live live) {
        this.sql = sql;
        this.asks = asks;
        this.answers = answers;
        this.live = live;
    }

    @Override
    public boolean owns(String kind) {
        return kind.equals("answer");
    }

    @Override
    public Optional<Text> find(Handle what, Member me) {
        return ask(what.id())
                .flatMap(id -> asks.find(id, me))
                .flatMap(ask -> answers.of(ask, me).stream()
                        .filter(answer -> answer.id().equals(what.id()))
                        .findFirst()
                        .map(answer -> new Text(what, answer.member(), answer.text(), ask.path() + "#answers")));
    }

    @Override
    public Optional<Text> find(Handle what) {
        return sql.sql("select ask_id, member_id, text from answer where id = :id")
                .param("id", what.id())
                .query((row, number) -> new Text(
                        what,
                        row.getObject("member_id", UUID.class),
                        row.getString("text"),
                        "/asks/" + row.getObject("ask_id", UUID.class) + "#answers"))
                .optional();
    }

    @Override
    public boolean replace(Handle what, String before, String after) {
        int written = sql.sql("update answer set text = :after where id = :id and text = :before")
                .param("after", after)
                .param("before", before)
                .param("id", what.id())
                .update();
        ask(what.id()).ifPresent(ask -> live.changed(Answers.topic(ask)));
        return written == 1;
    }

    private Optional<UUID> ask(UUID answer) {
        return sql.sql("select ask_id from answer where id = :id")
                .param("id", answer)
                .query(Ids::first)
                .optional();
    }
}
