package org.zwischenraum.chat;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.live.Live;
import org.zwischenraum.members.Member;
import org.zwischenraum.safety.Handle;
import org.zwischenraum.safety.HideableText;

/** What was said in conversations, for those who hide it. Hosts read of it only what somebody who takes part has told them. */
@Component
class MessageTexts implements HideableText {
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
    public boolean replace(Handle what, String before, String after) {
        int written = sql.sql("update message set text = :after where id = :id and text = :before")
                .param("after", after)
                .param("before", before)
                .param("id", what.id())
                .update();
        said(what.id()).ifPresent(said -> live.changed(Messages.topic(said.conversation())));
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
