package org.zwischenraum.inbound;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Communities;
import org.zwischenraum.entry.Account;
import org.zwischenraum.entry.Accounts;
import org.zwischenraum.mail.Letter;
import org.zwischenraum.mail.Outbox;
import org.zwischenraum.members.Member;
import org.zwischenraum.text.Texts;
import org.zwischenraum.text.Words;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.TooMany;

/**
 * Says to a member by letter what of their mail was not taken. Always to the address of their account, wherever the mail came
 * from, and a few times a day at most: so neither a forged mail nor two machines that answer each other get far.
 */
@Component
class Refusals {
    private static final String KIND = "inbound.refusal";
    private static final int A_DAY = 5;
    private final Accounts accounts;
    private final Communities communities;
    private final Texts texts;
    private final Links links;
    private final Limits limits;
    private final Outbox outbox;

    Refusals(Accounts accounts, Communities communities, Texts texts, Links links, Limits limits, Outbox outbox) {
        this.accounts = accounts;
        this.communities = communities;
        this.texts = texts;
        this.links = links;
        this.limits = limits;
        this.outbox = outbox;
    }

    /** Why something was not taken. */
    enum Why {
        /** It came from another address than the member's. */
        SENDER,
        /** The address to which it went has come to its end. */
        OLD,
        /** Nothing was left once quote and signature were cut off. */
        EMPTY,
        LONG,
        MANY,
        /** Nothing can be written there. */
        CLOSED,
        /** The words were taken, what was attached was not. */
        FILES
    }

    void tell(Member member, Why why, String path) {
        try {
            limits.take("inbound.refusals", member.id(), A_DAY, Duration.ofDays(1));
        } catch (TooMany enough) {
            return;
        }
        accounts.find(member.id()).ifPresent(account -> outbox.send(letter(member, account, why, path)));
    }

    private Letter letter(Member member, Account account, Why why, String path) {
        Words words = texts.in(member.language());
        String subject = why == Why.FILES ? "inbound.letter.subject.files" : "inbound.letter.subject";
        return new Letter(
                        account.email(),
                        member.language(),
                        KIND,
                        communities.get().name() + ": " + words.say(subject),
                        List.of(
                                words.say("inbound.letter.hello", "name", member.firstName()),
                                words.of("inbound.letter.why", why)))
                .leadingTo(words.say("inbound.letter.look"), links.to(path))
                .discreetly();
    }
}
