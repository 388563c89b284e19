package org.zwischenraum.hosting;

import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.community.Communities;
import org.zwischenraum.entry.Account;
import org.zwischenraum.entry.Accounts;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Memberships;
import org.zwischenraum.members.Role;
import org.zwischenraum.web.Conflict;

/** Makes a house: the community and its first host, both or neither, and only once. */
@Component
class Founding {
    private final Communities communities;
    private final Accounts accounts;
    private final Members members;
    private final Memberships memberships;
    private final HostLog log;

    Founding(Communities communities, Accounts accounts, Members members, Memberships memberships, HostLog log) {
        this.communities = communities;
        this.accounts = accounts;
        this.members = members;
        this.memberships = memberships;
        this.log = log;
    }

    /** @throws Conflict when somebody was faster */
    @Transactional
    public Member found(Beginning beginning) {
        try {
            communities.found(beginning.community(), beginning.languages(), beginning.zone(), beginning.country());
        } catch (DuplicateKeyException twice) {
            throw new Conflict("hosting.setup.twice", "/");
        }
        return welcome(beginning);
    }

    private Member welcome(Beginning beginning) {
        Account account = accounts.open(beginning.hostEmail());
        Member host = memberships.join(
                account.id(),
                beginning.hostName(),
                Role.HOST,
                beginning.languages().getFirst());
        members.callRole(host.id(), beginning.roleLabel());
        log.note(host, "hosting.log.founded", host.id().toString(), Map.of("name", beginning.community()));
        return host;
    }
}
