package org.zwischenraum.answers;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.AskParts;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;

/** The answers to an ask as one viewer sees them. */
@Component
class AnswerList {
    private final Answers answers;
    private final AskParts parts;
    private final Members members;

    AnswerList(Answers answers, AskParts parts, Members members) {
        this.answers = answers;
        this.parts = parts;
        this.members = members;
    }

    /** @param author null where the viewer may not know who wrote it */
    record Line(Answer answer, @Nullable Member author, boolean isMine) {}

    /**
     * @param parts what came in by other ways
     * @param isMine whether the ask is the viewer's own
     */
    record Shown(Ask ask, List<Line> lines, AskParts.Of parts, boolean isMine) {}

    Shown of(Ask ask, Member me) {
        List<Answer> found = answers.of(ask, me);
        Map<UUID, Member> authors =
                members.named(found.stream().map(Answer::member).toList());
        return new Shown(
                ask,
                found.stream()
                        .map(answer -> line(answer, ask, authors.get(answer.member()), me))
                        .toList(),
                parts.of(ask, me),
                ask.isBy(me));
    }

    private static Line line(Answer answer, Ask ask, @Nullable Member author, Member me) {
        return new Line(answer, answer.namesAuthorTo(me, ask) ? author : null, answer.isBy(me));
    }
}
