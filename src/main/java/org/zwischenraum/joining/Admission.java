package org.zwischenraum.joining;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.entry.Account;
import org.zwischenraum.entry.Accounts;
import org.zwischenraum.entry.AddressTaken;
import org.zwischenraum.invitations.Guest;
import org.zwischenraum.invitations.Invitation;
import org.zwischenraum.invitations.Invitations;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Memberships;
import org.zwischenraum.members.Role;
import org.zwischenraum.text.Language;
import org.zwischenraum.web.Standing;

/** How somebody becomes a member: account, person and the place of the invitation, all or none. */
@Component
class Admission {
    private final Accounts accounts;
    private final Memberships memberships;
    private final Invitations invitations;
    private final Joinings joinings;

    Admission(Accounts accounts, Memberships memberships, Invitations invitations, Joinings joinings) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.invitations = invitations;
        this.joinings = joinings;
    }

    /**
     * Joins by an invitation.
     *
     * @return the new member; empty when the invitation is not good any more
     * @throws AddressTaken when somebody is here with this address
     */
    @Transactional
    Optional<Member> by(Invitation invitation, JoiningForm form) {
        Optional<Invitation> taken = invitations.take(invitation.id());
        return taken.map(place -> take(place, form.name(), form.email(), form.language(), place.proves(form.email())));
    }

    /**
     * Joins by the link that confirms the address: by the invitation, or because the house is open.
     *
     * @return the new member; empty when the link or the invitation is not good any more
     */
    @Transactional
    Optional<Member> byLink(String secret) {
        return joinings.confirm(secret).flatMap(this::admit);
    }

    /** A host's yes to somebody who asked: an invitation under the id of the request, which is over by it. */
    @Transactional
    void approve(UUID joiner, UUID host) {
        joinings.decide(joiner, host).ifPresent(somebody -> {
            Guest guest = Guest.byMail(somebody.name(), somebody.email(), Standing.MEMBER, somebody.language(), "");
            invitations.make(somebody.id(), guest, host);
            joinings.settle(somebody.id());
        });
    }

    private Optional<Member> admit(Joiner joiner) {
        joinings.settle(joiner.id());
        if (joiner.invitation().isEmpty())
            return Optional.of(enter(joiner.name(), joiner.email(), Role.MEMBER, joiner.language(), true));
        return joiner.invitation()
                .flatMap(invitations::take)
                .map(place -> take(place, joiner.name(), joiner.email(), joiner.language(), true));
    }

    private Member take(Invitation place, String name, String email, Language language, boolean proved) {
        Role role = place.standing() == Standing.FRIEND ? Role.FRIEND : Role.MEMBER;
        Member member = enter(name, email, role, language, proved);
        invitations.accept(place, member.id());
        return member;
    }

    private Member enter(String name, String email, Role role, Language language, boolean proved) {
        Account account = accounts.open(email);
        if (proved) accounts.confirmEmail(account.id());
        return memberships.join(account.id(), name, role, language);
    }
}
