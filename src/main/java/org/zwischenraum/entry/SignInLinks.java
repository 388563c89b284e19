package org.zwischenraum.entry;

import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.web.Links;

/** Links to come in by, for those to whom somebody hands one: each is good once. */
@Component
public class SignInLinks {
    private final Tickets tickets;
    private final Links links;

    SignInLinks(Tickets tickets, Links links) {
        this.tickets = tickets;
        this.links = links;
    }

    /** Makes a link that opens this account for as long as {@code life}. */
    public String issue(UUID account, Duration life) {
        return links.to("/sign-in/" + tickets.issue(account, Ticket.Purpose.SIGN_IN, "/", life));
    }
}
