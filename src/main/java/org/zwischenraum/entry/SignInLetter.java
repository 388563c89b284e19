package org.zwischenraum.entry;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Communities;
import org.zwischenraum.mail.Letter;
import org.zwischenraum.mail.Outbox;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Texts;
import org.zwischenraum.text.Words;
import org.zwischenraum.web.Links;

/** The letter with the link to come in. */
@Component
class SignInLetter {
    private static final Duration LIFE = Duration.ofMinutes(30);
    private final Tickets tickets;
    private final Outbox outbox;
    private final Texts texts;
    private final Links links;
    private final Communities communities;

    SignInLetter(Tickets tickets, Outbox outbox, Texts texts, Links links, Communities communities) {
        this.tickets = tickets;
        this.outbox = outbox;
        this.texts = texts;
        this.links = links;
        this.communities = communities;
    }

    void send(Account account, String to, Language language) {
        Words words = texts.in(language);
        String house = communities.get().name();
        String secret = tickets.issue(account.id(), Ticket.Purpose.SIGN_IN, Links.within(to), LIFE);
        outbox.send(Letter.to(account.email(), language, "sign-in", words.say("entry.letter.subject", "house", house))
                .saying(words.say("entry.letter.text", "house", house))
                .withAction(words.say("entry.letter.button"), links.to("/sign-in/" + secret))
                .saying(words.say("entry.letter.notYou")));
    }
}
