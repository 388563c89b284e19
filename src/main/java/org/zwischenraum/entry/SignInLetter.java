package org.zwischenraum.entry;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.community.Communities;
import org.zwischenraum.mail.Letter;
import org.zwischenraum.mail.Outbox;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Texts;
import org.zwischenraum.text.Words;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Links;

/** The letter with the link to come in. */
@Component
public class SignInLetter {
    private static final Duration LIFE = Duration.ofMinutes(30);
    private final Tickets tickets;
    private final Outbox outbox;
    private final Texts texts;
    private final Links links;
    private final Communities communities;
    private final Clock clock;

    SignInLetter(Tickets tickets, Outbox outbox, Texts texts, Links links, Communities communities, Clock clock) {
        this.tickets = tickets;
        this.outbox = outbox;
        this.texts = texts;
        this.links = links;
        this.communities = communities;
        this.clock = clock;
    }

    /** @param to the path to go on to after coming in */
    public void send(Account account, String to, Language language) {
        send(Ids.next(), account, to, language);
    }

    /** @param id of the form: sent twice, it makes one letter */
    @Transactional
    void send(UUID id, Account account, String to, Language language) {
        tickets.issue(id, account.id(), Ticket.Purpose.SIGN_IN, Links.within(to), LIFE)
                .ifPresent(secret -> post(secret, account, language));
    }

    private void post(String secret, Account account, Language language) {
        Words words = texts.in(language);
        String house = communities.get().name();
        List<String> paragraphs =
                List.of(words.say("entry.letter.text", "house", house), words.say("entry.letter.notYou"));
        Letter letter = new Letter(
                account.email(),
                language,
                "entry.signIn",
                words.say("entry.letter.subject", "house", house),
                paragraphs);
        outbox.send(letter.leadingTo(words.say("entry.letter.button"), links.to("/sign-in/" + secret))
                .until(clock.instant().plus(LIFE)));
    }
}
