package org.zwischenraum.cards;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;

/** What came in from outside, as one viewer sees it, with who passed the card on. */
@Component
class OutsideList {
    private final CardAnswers answers;
    private final Members members;

    OutsideList(CardAnswers answers, Members members) {
        this.answers = answers;
        this.members = members;
    }

    /** @param via first name of the member who passed the card on; empty where the viewer may not know it */
    record Line(CardAnswer answer, String via) {}

    record Shown(Ask ask, boolean isMine, List<Line> lines) {}

    Shown of(Ask ask, Member me) {
        List<CardAnswer> found = answers.of(ask, me);
        Map<UUID, Member> passers =
                members.named(found.stream().map(CardAnswer::via).toList());
        return new Shown(
                ask,
                ask.isBy(me),
                found.stream()
                        .map(one -> new Line(one, via(one, ask, me, passers.get(one.via()))))
                        .toList());
    }

    /** Who seeks discreetly is not named by the card that they passed on themselves. */
    private static String via(CardAnswer one, Ask ask, Member me, @Nullable Member passer) {
        boolean isHidden = one.via().equals(ask.author()) && !ask.namesAuthorTo(me);
        return passer == null || isHidden ? "" : passer.firstName();
    }
}
