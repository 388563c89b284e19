package org.zwischenraum.answers;

import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.inbox.Matter;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;

/** What answers put into the inbox of the one who asked. */
@Component
class AnswerNotices {
    private final Notices notices;

    AnswerNotices(Notices notices) {
        this.notices = notices;
    }

    /** Many answers within an hour are one notice. */
    void answered(Ask ask, OffsetDateTime hour) {
        notices.tell(Notice.to(ask.author(), "answers.notice.answered", ask.path() + "#answers")
                .with("text", ask.text())
                .once("answers.answered:" + ask.id() + ":" + hour)
                .alsoByLetter(Matter.ANSWERS));
    }
}
