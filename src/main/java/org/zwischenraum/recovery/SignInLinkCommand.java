package org.zwischenraum.recovery;

import java.time.Duration;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.command.Command;
import org.zwischenraum.command.Invocation;
import org.zwischenraum.command.Usage;
import org.zwischenraum.entry.Account;
import org.zwischenraum.entry.Accounts;
import org.zwischenraum.entry.Alert;
import org.zwischenraum.entry.Ticket;
import org.zwischenraum.entry.Tickets;
import org.zwischenraum.settings.Problem;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Links;

/** The way back for somebody who lost every other one, the only host for example: whoever owns the server can open. */
@Component
@Usage(
        name = "sign-in-link",
        options = {"--member EMAIL"},
        help = "recovery.command.link")
class SignInLinkCommand implements Command {
    private static final Duration LIFE = Duration.ofHours(1);
    private final Accounts accounts;
    private final Tickets tickets;
    private final Links links;
    private final Audit audit;
    private final Alert alert;
    private final ApplicationEventPublisher facts;

    SignInLinkCommand(
            Accounts accounts,
            Tickets tickets,
            Links links,
            Audit audit,
            Alert alert,
            ApplicationEventPublisher facts) {
        this.accounts = accounts;
        this.tickets = tickets;
        this.links = links;
        this.audit = audit;
        this.alert = alert;
        this.facts = facts;
    }

    @Override
    @Transactional
    public int run(Invocation invocation) {
        String email = invocation.option("member");
        Account account = accounts.findByEmail(email)
                .orElseThrow(() -> new Problem("entry.command.nobody", Map.of("email", email)));
        String secret = tickets.issue(account.id(), Ticket.Purpose.LET_IN, "/", LIFE);
        audit.note(null, "recovery.log.linkByCommand", account.id().toString(), Map.of());
        alert.send(account.id(), Alert.Change.LINK);
        facts.publishEvent(new SignInLinkGiven(Ids.next(), account.id(), null));
        invocation.print(links.to("/sign-in/" + secret));
        return 0;
    }
}
