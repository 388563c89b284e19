package org.zwischenraum.home;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.safety.Handle;
import org.zwischenraum.safety.HideableText;

/** What members share on Today, for those who hide it. */
@Component
class NewsTexts implements HideableText {
    private final JdbcClient sql;
    private final NewsLines news;

    NewsTexts(JdbcClient sql, NewsLines news) {
        this.sql = sql;
        this.news = news;
    }

    @Override
    public boolean owns(String kind) {
        return kind.equals("news");
    }

    @Override
    public Optional<Text> find(Handle what, Member me) {
        return news.find(what.id(), me).map(line -> new Text(what, line.author().id(), line.text(), "/"));
    }

    @Override
    public Optional<Text> find(Handle what) {
        return sql.sql("select member_id, text from news where id = :id")
                .param("id", what.id())
                .query((row, number) ->
                        new Text(what, row.getObject("member_id", UUID.class), row.getString("text"), "/"))
                .optional();
    }

    @Override
    public boolean replace(Handle what, String before, String after) {
        int written = sql.sql("update news set text = :after where id = :id and text = :before")
                .param("after", after)
                .param("before", before)
                .param("id", what.id())
                .update();
        news.changed();
        return written == 1;
    }
}
