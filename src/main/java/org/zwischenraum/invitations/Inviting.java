package org.zwischenraum.invitations;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.entry.Accounts;
import org.zwischenraum.web.Limits;

/** Invites everybody whom a form names, leaving out those who are here or have been invited. */
@Component
class Inviting {
    static final int LETTERS_A_DAY = 400;
    private final Invitations invitations;
    private final Accounts accounts;
    private final Limits limits;

    Inviting(Invitations invitations, Accounts accounts, Limits limits) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.limits = limits;
    }

    /** @param known how many were left out, since they are here or were invited before */
    record Outcome(int made, int known) {}

    @Transactional
    Outcome invite(InvitationForm form, UUID host) {
        List<Guest> guests = form.guests();
        int made = 0;
        for (int i = 0; i < guests.size(); i++) {
            if (!isNew(guests.get(i))) continue;
            limits.take("invitation", host, LETTERS_A_DAY, Duration.ofDays(1));
            invitations.make(numbered(form.id(), i), guests.get(i), host);
            made++;
        }
        return new Outcome(made, guests.size() - made);
    }

    /** The ids of one form follow each other, so that the form sent twice makes each of them once. */
    static UUID numbered(UUID form, int number) {
        return new UUID(form.getMostSignificantBits(), form.getLeastSignificantBits() + number);
    }

    private boolean isNew(Guest guest) {
        return guest.email().isEmpty()
                || accounts.findByEmail(guest.email()).isEmpty() && !invitations.awaits(guest.email());
    }
}
