package org.zwischenraum.asks;

import java.util.List;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.zwischenraum.chat.Conversations;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.live.Live;
import org.zwischenraum.members.Members;

/** A yes opens a conversation and reaches the asker; after a yes to a discreet ask the asker decides whether to show themselves. */
@Component
class WhenRequestAccepted {
    private final Requests requests;
    private final Asks asks;
    private final Conversations conversations;
    private final Notices notices;
    private final Members members;
    private final Live live;

    WhenRequestAccepted(
            Requests requests, Asks asks, Conversations conversations, Notices notices, Members members, Live live) {
        this.requests = requests;
        this.asks = asks;
        this.conversations = conversations;
        this.notices = notices;
        this.members = members;
        this.live = live;
    }

    @ApplicationModuleListener
    void bringTogether(RequestAccepted accepted) {
        Request request = requests.find(accepted.request()).orElseThrow();
        Ask ask = asks.find(request.ask()).orElseThrow();
        String path = ask.isDiscreet() ? ask.path() : openConversation(request, ask);
        notices.tell(Notice.to(ask.author(), "asks.notice.accepted", path)
                .with("name", members.get(request.member()).name())
                .with("text", ask.text())
                .once("asks.accepted:" + request.id()));
        live.changed(Suggestions.topic(ask.id()));
    }

    private String openConversation(Request request, Ask ask) {
        UUID conversation = conversations.open(request.id(), List.of(ask.author(), request.member()), ask.text());
        return "/conversations/" + conversation;
    }
}
