package org.zwischenraum.closures;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.answers.Answers;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.live.Live;
import org.zwischenraum.members.Members;

/** What the end of an ask puts into people's inboxes; of a discreet one without its author's name. */
@Component
class ClosureNotices {
    private final Notices notices;
    private final Members members;
    private final Live live;

    ClosureNotices(Notices notices, Members members, Live live) {
        this.notices = notices;
        this.members = members;
        this.live = live;
    }

    void helped(UUID helper, Ask ask, String thanks) {
        Notice notice = Notice.to(helper, helpedKey(ask, thanks), ask.path());
        Notice named = ask.isDiscreet()
                ? notice
                : notice.with("name", members.get(ask.author()).name());
        tell(thanks.isEmpty() ? named : named.with("thanks", thanks), ask, "helped:" + ask.id());
    }

    void ending(Ask ask) {
        Notice notice = Notice.to(ask.author(), "closures.notice.ending", ask.path());
        tell(notice, ask, "ending:" + ask.id() + ":" + ask.expiresOn());
    }

    void closed(Ask ask) {
        live.changed(Answers.topic(ask.id()));
    }

    private static String helpedKey(Ask ask, String thanks) {
        if (thanks.isEmpty()) return ask.isDiscreet() ? "closures.notice.helpedDiscreetly" : "closures.notice.helped";
        return ask.isDiscreet() ? "closures.notice.thanksDiscreetly" : "closures.notice.thanks";
    }

    private void tell(Notice notice, Ask ask, String once) {
        notices.tell(notice.with("text", ask.text()).once("closures." + once));
    }
}
