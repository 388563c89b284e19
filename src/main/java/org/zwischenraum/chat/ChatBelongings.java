package org.zwischenraum.chat;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** What somebody wrote to others, and which conversations they take part in. */
@Component
class ChatBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(Keeping.under(
                "chat.kept.messages",
                Seen.CONCERNED,
                Stay.untilRemoved(),
                "message",
                "conversation",
                "conversation_member"));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("messages", """
                select conversation.subject as conversation, message.text, message.sent_at from message
                join conversation on conversation.id = message.conversation_id where message.author_id = :person order by message.sent_at
                """);
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("""
                update conversation set subject = replace(subject, :name, :nameless)
                where :name <> '' and position(:name in subject) > 0
                """);
        farewell.run("delete from message where author_id = :person");
        farewell.run("delete from conversation_member where member_id = :person");
        farewell.run("update conversation set begun_by = null where begun_by = :person");
    }
}
