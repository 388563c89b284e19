package org.zwischenraum.entry;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.community.Communities;
import org.zwischenraum.mail.Letter;
import org.zwischenraum.mail.Outbox;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Texts;
import org.zwischenraum.text.Words;
import org.zwischenraum.web.Links;

/** Moves an account to another mail address. */
@Component
class Moving {
    private static final Duration LIFE = Duration.ofDays(1);
    private final Accounts accounts;
    private final Tickets tickets;
    private final Outbox outbox;
    private final Texts texts;
    private final Links links;
    private final Communities communities;
    private final Alert alert;
    private final Clock clock;

    Moving(
            Accounts accounts,
            Tickets tickets,
            Outbox outbox,
            Texts texts,
            Links links,
            Communities communities,
            Alert alert,
            Clock clock) {
        this.accounts = accounts;
        this.tickets = tickets;
        this.outbox = outbox;
        this.texts = texts;
        this.links = links;
        this.communities = communities;
        this.alert = alert;
        this.clock = clock;
    }

    /**
     * Sends a link to the new address; none where somebody else has it, and nobody learns that.
     *
     * @param id of the form: sent twice, it makes one letter
     */
    @Transactional
    void ask(UUID id, Account account, String email, Language language) {
        boolean taken = accounts.findByEmail(email)
                .filter(other -> !other.id().equals(account.id()))
                .isPresent();
        if (taken) return;
        tickets.issue(id, account.id(), Ticket.Purpose.CONFIRM_ADDRESS, email, LIFE)
                .ifPresent(secret -> send(secret, email, texts.in(language)));
    }

    /** The address that this link is to confirm. */
    Optional<String> look(String secret) {
        return tickets.look(secret, Ticket.Purpose.CONFIRM_ADDRESS).map(Ticket::detail);
    }

    /** Uses the link. */
    @Transactional
    boolean move(String secret) {
        Optional<Ticket> ticket = tickets.use(secret, Ticket.Purpose.CONFIRM_ADDRESS);
        ticket.ifPresent(this::move);
        return ticket.isPresent();
    }

    private void move(Ticket ticket) {
        Account before = accounts.find(ticket.account()).orElseThrow();
        accounts.move(ticket.account(), ticket.detail());
        if (!before.email().equalsIgnoreCase(ticket.detail()))
            alert.send(before.id(), before.email(), Alert.Change.ADDRESS);
    }

    private void send(String secret, String email, Words words) {
        String house = communities.get().name();
        Letter letter = new Letter(
                email,
                words.language(),
                "entry.address",
                words.say("entry.address.letter.subject", "house", house),
                List.of(words.say("entry.address.letter.text", "house", house), words.say("entry.letter.notYou")));
        outbox.send(letter.leadingTo(words.say("entry.address.confirm"), links.to("/address/" + secret))
                .until(clock.instant().plus(LIFE)));
    }
}
