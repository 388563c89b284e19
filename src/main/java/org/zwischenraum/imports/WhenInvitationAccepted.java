package org.zwischenraum.imports;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.zwischenraum.invitations.InvitationAccepted;
import org.zwischenraum.members.Members;

/** Whoever comes by the invitation of an import finds what was brought along, to be confirmed. */
@Component
class WhenInvitationAccepted {
    private static final Import.Mode AS_DRAFTS = Import.Mode.of(false, null);
    private final ImportedPeople imported;
    private final Members members;
    private final Proposals proposals;

    WhenInvitationAccepted(ImportedPeople imported, Members members, Proposals proposals) {
        this.imported = imported;
        this.members = members;
        this.proposals = proposals;
    }

    @ApplicationModuleListener
    void on(InvitationAccepted fact) {
        members.find(fact.account())
                .ifPresent(member -> imported.takeInvited(fact.invitation())
                        .ifPresent(data -> proposals.layOut(member, data, AS_DRAFTS)));
    }
}
