package org.zwischenraum.answers;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.inbound.Repliable;
import org.zwischenraum.members.Member;

/** What is answered by mail to a letter about an ask stands below it, as if it had been written there. */
@Component
class AnswerReplies implements Repliable {
    private static final int LONGEST = 3000;
    private final Asks asks;
    private final Answers answers;

    AnswerReplies(Asks asks, Answers answers) {
        this.asks = asks;
        this.answers = answers;
    }

    @Override
    public String place() {
        return "/asks/";
    }

    @Override
    public Outcome write(UUID id, String text, UUID matter, Member me) {
        Optional<Ask> open = asks.find(matter, me).filter(ask -> ask.withdrawnAt() == null);
        if (open.isEmpty()) return Outcome.CLOSED;
        if (text.length() > LONGEST) return Outcome.TOO_LONG;
        answers.give(id, text, open.get(), me);
        return Outcome.WRITTEN;
    }
}
