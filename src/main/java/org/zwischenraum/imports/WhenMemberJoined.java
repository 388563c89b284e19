package org.zwischenraum.imports;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.zwischenraum.entry.Account;
import org.zwischenraum.entry.Accounts;
import org.zwischenraum.members.MemberJoined;
import org.zwischenraum.members.Members;

/** Whoever comes by another way with an address that is proved finds what an import brought along, to be confirmed. */
@Component
class WhenMemberJoined {
    private static final Import.Mode AS_DRAFTS = Import.Mode.of(false, null);
    private final Accounts accounts;
    private final ImportedPeople imported;
    private final Members members;
    private final Proposals proposals;

    WhenMemberJoined(Accounts accounts, ImportedPeople imported, Members members, Proposals proposals) {
        this.accounts = accounts;
        this.imported = imported;
        this.members = members;
        this.proposals = proposals;
    }

    @ApplicationModuleListener
    void on(MemberJoined fact) {
        accounts.find(fact.member())
                .filter(account -> account.emailConfirmedAt() != null)
                .map(Account::email)
                .flatMap(imported::takeByEmail)
                .ifPresent(data -> proposals.layOut(members.get(fact.member()), data, AS_DRAFTS));
    }
}
