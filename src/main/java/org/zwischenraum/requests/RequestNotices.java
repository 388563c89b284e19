package org.zwischenraum.requests;

import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.inbox.Matter;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.live.Live;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;

/**
 * What requests put into people's inboxes, and what changes on the asker's page by it. Of a discreet ask no notice names its
 * author, unless they show themselves.
 */
@Component
class RequestNotices {
    private final Notices notices;
    private final Members members;
    private final Live live;

    RequestNotices(Notices notices, Members members, Live live) {
        this.notices = notices;
        this.members = members;
        this.live = live;
    }

    /** Somebody is asked; also by letter to those who want that. */
    void requested(Request request, Ask ask) {
        String key = ask.isDiscreet() ? "requests.notice.requestedDiscreetly" : "requests.notice.requested";
        String name = ask.isDiscreet() ? "" : members.get(ask.author()).name();
        Notice notice = Notice.to(request.member(), key, request.path()).with("name", name);
        tell(notice.alsoByLetter(Matter.REQUESTS), ask, "requested:" + request.id());
    }

    /** @param path where the asker goes on from here */
    void accepted(Request request, Ask ask, String path) {
        String name = members.get(request.member()).name();
        Notice notice =
                Notice.to(ask.author(), "requests.notice.accepted", path).with("name", name);
        tell(notice, ask, "accepted:" + request.id());
        live.changed(Requests.topic(ask.id()));
    }

    void disclosed(Request request, Ask ask, Member author, String path) {
        Notice notice =
                Notice.to(request.member(), "requests.notice.disclosed", path).with("name", author.name());
        tell(notice, ask, "disclosed:" + request.id());
    }

    private void tell(Notice notice, Ask ask, String once) {
        notices.tell(notice.with("text", ask.text()).once("requests." + once));
    }
}
