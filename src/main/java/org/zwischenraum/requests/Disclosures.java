package org.zwischenraum.requests;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.chat.Conversations;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.NotThere;

/**
 * After a yes to a discreet ask its author decides whether to show themselves to the one who said it. The conversation that
 * opens then is what is kept of it; before, nothing tells who it is.
 */
@Component
class Disclosures {
    private final Asks asks;
    private final Requests requests;
    private final Conversations conversations;
    private final RequestNotices notices;
    private final Members members;

    Disclosures(Asks asks, Requests requests, Conversations conversations, RequestNotices notices, Members members) {
        this.asks = asks;
        this.requests = requests;
        this.conversations = conversations;
        this.notices = notices;
        this.members = members;
    }

    /**
     * Shows who seeks; a second time leads to the same conversation.
     *
     * @return the path of the conversation
     * @throws NotThere when it is not this member's ask, or the other has not said yes or is not there for them
     */
    @Transactional
    String make(UUID id, UUID helper, Member me) {
        Ask ask = asks.find(id, me).filter(one -> one.isBy(me)).orElseThrow(NotThere::new);
        Request request = requests.of(ask).get(helper);
        if (request == null || !request.isAccepted() || members.find(helper, me).isEmpty()) throw new NotThere();
        String path = "/conversations/" + conversations.open(request.id(), List.of(me.id(), helper), ask.text());
        notices.disclosed(request, ask, me, path);
        return path;
    }
}
