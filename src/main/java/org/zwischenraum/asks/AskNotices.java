package org.zwischenraum.asks;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.inbox.Matter;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.live.Live;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;

/**
 * All that asks put into people's inboxes, and what changes on their pages by it. Of a discreet ask no notice names its
 * author, unless they show themselves.
 */
@Component
class AskNotices {
    private final Notices notices;
    private final Members members;
    private final Live live;

    AskNotices(Notices notices, Members members, Live live) {
        this.notices = notices;
        this.members = members;
        this.live = live;
    }

    /** Somebody is asked; also by letter to those who want that. */
    void requested(Request request, Ask ask) {
        String key = ask.isDiscreet() ? "asks.notice.requestedDiscreetly" : "asks.notice.requested";
        String name = ask.isDiscreet() ? "" : members.get(ask.author()).name();
        tell(
                Notice.to(request.member(), key, request.path())
                        .with("name", name)
                        .alsoByLetter(Matter.REQUESTS),
                ask,
                "request:" + request.id());
    }

    /** @param path where the asker goes on from here */
    void accepted(Request request, Ask ask, String path) {
        String name = members.get(request.member()).name();
        tell(Notice.to(ask.author(), "asks.notice.accepted", path).with("name", name), ask, "accepted:" + request.id());
        live.changed(Suggestions.topic(ask.id()));
    }

    void disclosed(Request request, Ask ask, Member author, String path) {
        tell(
                Notice.to(request.member(), "asks.notice.disclosed", path).with("name", author.name()),
                ask,
                "disclosed:" + request.id());
    }

    /** Many answers within an hour are one notice. */
    void answered(Ask ask, OffsetDateTime hour) {
        tell(
                Notice.to(ask.author(), "asks.notice.answered", ask.path() + "#answers"),
                ask,
                "answered:" + ask.id() + ":" + hour);
    }

    void recommended(UUID member, Ask ask, String words, Member by) {
        String key = words.isEmpty() ? "asks.notice.recommended" : "asks.notice.recommendedBecause";
        Notice notice = Notice.to(member, key, ask.path()).with("name", by.name());
        tell(words.isEmpty() ? notice : notice.with("words", words), ask, "recommended:" + ask.id());
    }

    void helped(UUID helper, Ask ask, String thanks) {
        Notice notice = Notice.to(helper, helpedKey(ask, thanks), ask.path());
        Notice named = ask.isDiscreet()
                ? notice
                : notice.with("name", members.get(ask.author()).name());
        tell(thanks.isEmpty() ? named : named.with("thanks", thanks), ask, "helped:" + ask.id());
    }

    void ending(Ask ask) {
        tell(
                Notice.to(ask.author(), "asks.notice.ending", ask.path()),
                ask,
                "ending:" + ask.id() + ":" + ask.expiresOn());
    }

    void closed(Ask ask) {
        live.changed(Answers.topic(ask.id()));
    }

    private static String helpedKey(Ask ask, String thanks) {
        if (thanks.isEmpty()) return ask.isDiscreet() ? "asks.notice.helpedDiscreetly" : "asks.notice.helped";
        return ask.isDiscreet() ? "asks.notice.thanksDiscreetly" : "asks.notice.thanks";
    }

    private void tell(Notice notice, Ask ask, String once) {
        notices.tell(notice.with("text", ask.text()).once("asks." + once));
    }
}
