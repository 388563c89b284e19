package org.zwischenraum.chat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.live.Live;
import org.zwischenraum.members.Member;
import org.zwischenraum.safety.Handle;
import org.zwischenraum.safety.Hideable;

/** What was said in conversations, for those who hide it. Hosts read of it only what somebody who takes part has told them. */
@Component
class MessageTexts implements Hideable {
    private final JdbcClient sql;
    private final Conversations conversations;
    private final Live live;

    MessageTexts(JdbcClient sql, Conversations conversations, Live live) {
        this.sql = sql;
        this.conversations = conversations;
        this.live = live;
    }

    private record Said(UUID conversation, UUID author, String text) {}

    @Override
    public boolean owns(String kind) {
        return kind.equals("message");
    }

    @Override
    public Optional<Text> find(Handle what, Member me) {
        return said(what.id())
                .filter(said -> conversations.find(said.conversation(), me).isPresent())
                .map(said -> text(what, said));
    }

    @Override
    public Optional<Text> find(Handle what) {
        return said(what.id()).map(said -> text(what, said));
    }

    @Override
    @Transactional
    public Map<String, String> take(Handle what, String placeholder) {
        Said said = said(what.id()).orElseThrow();
        write(what.id(), said.text(), placeholder);
        return Map.of("text", said.text());
    }

    @Override
    @Transactional
    public boolean putBack(Handle what, Map<String, String> parts, String placeholder) {
        return write(what.id(), placeholder, parts.getOrDefault("text", placeholder));
    }

    private boolean write(UUID id, String before, String after) {
        int written = sql.sql("update message set text = :after where id = :id and text = :before")
                .param("after", after)
                .param("before", before)
                .param("id", id)
                .update();
        said(id).ifPresent(said -> live.changed(Messages.topic(said.conversation())));
        return written == 1;
    }

    private Optional<Said> said(UUID id) {
        return sql.sql("select conversation_id, author_id, text from message where id = :id")
                .param("id", id)
                .query((row, number) -> new Said(
                        row.getObject("conversation_id", UUID.class),
                        row.getObject("author_id", UUID.class),
                        row.getString("text")))
                .optional();
    }

    private static Text text(Handle what, Said said) {
        return new Text(what, said.author(), said.text(), "/conversations/" + said.conversation());
    }
}
