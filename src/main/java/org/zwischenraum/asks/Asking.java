package org.zwischenraum.asks;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.NotAllowed;
import org.zwischenraum.web.NotThere;

/** The asker decides whom to ask; of a discreet ask, the hosts do. */
@Component
class Asking {
    private final Asks asks;
    private final Suggestions suggestions;
    private final Requests requests;

    Asking(Asks asks, Suggestions suggestions, Requests requests) {
        this.asks = asks;
        this.suggestions = suggestions;
        this.requests = requests;
    }

    /** Asks somebody who was suggested for this ask. */
    @Transactional
    Ask send(UUID id, UUID member, Member me) {
        Ask ask = asks.find(id, me).orElseThrow(NotThere::new);
        requireMaySend(ask, me);
        Suggestion suggestion = suggestions.of(ask, me).stream()
                .filter(one -> one.member().equals(member))
                .findFirst()
                .orElseThrow(NotThere::new);
        requests.send(ask, member, by(ask, me), suggestion.reasons());
        return ask;
    }

    private void requireMaySend(Ask ask, Member me) {
        if (ask.isDiscreet() && !me.isHost()) throw new NotAllowed("asks.notAllowed.discreet");
        if (!ask.isDiscreet() && !ask.isBy(me)) throw new NotAllowed("asks.notAllowed.asker");
        if (ask.state(asks.today()) != State.OPEN)
            throw new org.zwischenraum.web.Conflict("asks.conflict.ended", ask.path());
    }

    private static Request.AskedBy by(Ask ask, Member me) {
        return ask.isBy(me) ? Request.AskedBy.ASKER : Request.AskedBy.HOUSE;
    }
}
