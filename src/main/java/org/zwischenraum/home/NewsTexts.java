package org.zwischenraum.home;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.members.Member;
import org.zwischenraum.safety.Handle;
import org.zwischenraum.safety.Hideable;

/** What members share on Today, for those who hide it. */
@Component
class NewsTexts implements Hideable {
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
    @Transactional
    public Map<String, String> take(Handle what, String placeholder) {
        String words = find(what).orElseThrow().words();
        write(what.id(), words, placeholder);
        return Map.of("text", words);
    }

    @Override
    @Transactional
    public boolean putBack(Handle what, Map<String, String> parts, String placeholder) {
        return write(what.id(), placeholder, parts.getOrDefault("text", placeholder));
    }

    private boolean write(UUID id, String before, String after) {
        int written = sql.sql("update news set text = :after where id = :id and text = :before")
                .param("after", after)
                .param("before", before)
                .param("id", id)
                .update();
        news.changed();
        return written == 1;
    }
}
