package org.zwischenraum.moderation;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Communities;
import org.zwischenraum.entry.Accounts;
import org.zwischenraum.mail.Letter;
import org.zwischenraum.mail.Outbox;
import org.zwischenraum.members.Member;
import org.zwischenraum.text.Texts;
import org.zwischenraum.text.Words;
import org.zwischenraum.web.Links;

/** Writes to somebody who may not come in for a while; the reason is read in the house, since mail lies about in many places. */
@Component
class SuspensionLetters {
    private final Accounts accounts;
    private final Communities communities;
    private final Texts texts;
    private final Links links;
    private final Outbox outbox;

    SuspensionLetters(Accounts accounts, Communities communities, Texts texts, Links links, Outbox outbox) {
        this.accounts = accounts;
        this.communities = communities;
        this.texts = texts;
        this.links = links;
        this.outbox = outbox;
    }

    void tell(Member who) {
        Words words = texts.in(who.language());
        accounts.find(who.id())
                .map(account -> new Letter(
                                account.email(),
                                who.language(),
                                "moderation.suspension",
                                words.say(
                                        "moderation.letter.subject",
                                        "house",
                                        communities.get().name()),
                                List.of(
                                        words.say("moderation.letter.hello", "name", who.firstName()),
                                        words.say("moderation.letter.text")))
                        .leadingTo(words.say("moderation.letter.look"), links.to("/suspended"))
                        .discreetly())
                .ifPresent(outbox::send);
    }
}
