package org.zwischenraum.requests;

import java.util.List;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.chat.Conversations;
import org.zwischenraum.members.Apart;

/**
 * A yes opens a conversation and reaches the asker; after a yes to a discreet ask the asker decides whether to show themselves.
 * Between two who keep apart since nothing happens; the hosts see that somebody would help.
 */
@Component
class WhenRequestAccepted {
    private final Requests requests;
    private final Apart apart;
    private final Asks asks;
    private final Conversations conversations;
    private final RequestNotices notices;

    WhenRequestAccepted(
            Requests requests, Apart apart, Asks asks, Conversations conversations, RequestNotices notices) {
        this.requests = requests;
        this.apart = apart;
        this.asks = asks;
        this.conversations = conversations;
        this.notices = notices;
    }

    @ApplicationModuleListener
    void bringTogether(RequestAccepted accepted) {
        Request request = requests.find(accepted.request()).orElseThrow();
        Ask ask = asks.find(request.ask()).orElseThrow();
        if (apart.blocked(ask.author()).contains(request.member())) return;
        String path = ask.isDiscreet() ? ask.path() : openConversation(request, ask);
        notices.accepted(request, ask, path);
    }

    private String openConversation(Request request, Ask ask) {
        UUID conversation = conversations.open(request.id(), List.of(ask.author(), request.member()), ask.text());
        return "/conversations/" + conversation;
    }
}
