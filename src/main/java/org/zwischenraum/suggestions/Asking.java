package org.zwischenraum.suggestions;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.asks.State;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.reasons.Reason;
import org.zwischenraum.requests.MayBeAsked;
import org.zwischenraum.requests.Request;
import org.zwischenraum.requests.Requests;
import org.zwischenraum.web.NotAllowed;
import org.zwischenraum.web.NotThere;

/** The asker decides whom to ask; of a discreet ask, the hosts do. */
@Component
public class Asking {
    private final Asks asks;
    private final Suggestions suggestions;
    private final Requests requests;
    private final MayBeAsked mayBeAsked;
    private final Members members;

    Asking(Asks asks, Suggestions suggestions, Requests requests, MayBeAsked mayBeAsked, Members members) {
        this.asks = asks;
        this.suggestions = suggestions;
        this.requests = requests;
        this.mayBeAsked = mayBeAsked;
        this.members = members;
    }

    /** Asks one person: somebody who was suggested, or whom the asker knows. */
    @Transactional
    public Ask send(UUID id, UUID member, Member me) {
        Ask ask = asks.find(id, me).orElseThrow(NotThere::new);
        requireMaySend(ask, me);
        Member asker = members.get(ask.author());
        if (member.equals(ask.author()) || members.find(member, asker).isEmpty()) throw new NotThere();
        requests.send(ask, member, by(ask, me), reasons(ask, member, me), mayBeAsked.by(asker, member));
        return ask;
    }

    /** Why this person: what the house found, or nothing where the asker thought of them without it. */
    private List<Reason> reasons(Ask ask, UUID member, Member me) {
        return suggestions.of(ask, me).stream()
                .filter(one -> one.member().equals(member))
                .findFirst()
                .map(Suggestion::reasons)
                .orElse(List.of());
    }

    private void requireMaySend(Ask ask, Member me) {
        if (ask.isDiscreet() && !me.isHost()) throw new NotAllowed("suggestions.notAllowed.discreet");
        if (!ask.isDiscreet() && !ask.isBy(me)) throw new NotAllowed("suggestions.notAllowed.asker");
        if (ask.state(asks.today()) != State.OPEN)
            throw new org.zwischenraum.web.Conflict("asks.conflict.ended", ask.path());
    }

    private static Request.AskedBy by(Ask ask, Member me) {
        return ask.isBy(me) ? Request.AskedBy.ASKER : Request.AskedBy.HOUSE;
    }
}
