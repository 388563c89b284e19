package org.zwischenraum.members;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Communities;
import org.zwischenraum.web.Viewer;
import org.zwischenraum.web.Viewers;

/** Tells {@code web} which member stands behind an account. */
@Component
class MemberViewers implements Viewers {
    private final Members members;
    private final Communities communities;

    MemberViewers(Members members, Communities communities) {
        this.members = members;
        this.communities = communities;
    }

    @Override
    public Optional<Viewer> find(UUID account) {
        return members.find(account).filter(Member::isActive).map(this::viewer);
    }

    private Viewer viewer(Member member) {
        return new Viewer(
                member.id(),
                member.name(),
                member.language(),
                member.standing(),
                communities.get().zone());
    }
}
