package org.zwischenraum.tellings;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Standing;

/** Who may ask whom whether they may tell about them. */
@Component
class MayTell {
    private final Members members;
    private final Apart apart;

    MayTell(Members members, Apart apart) {
        this.members = members;
        this.apart = apart;
    }

    /** Somebody whom this member may ask; whoever cannot be asked is like nobody, whatever the reason. */
    Optional<Member> reachable(UUID id, Member me) {
        return members.find(id, me).filter(who -> test(who, me));
    }

    boolean test(Member who, Member me) {
        if (who.id().equals(me.id()) || !me.standing().reaches(Standing.MEMBER)) return false;
        return who.isListed() && areNear(who.id(), me) && !keepsAway(me, who);
    }

    /** Neither has blocked the other, hosts neither, and both still belong to the house. */
    boolean areNear(UUID who, Member me) {
        return !apart.blocked(me.id()).contains(who)
                && members.find(who).filter(Member::isListed).isPresent();
    }

    boolean keepsAway(Member one, Member other) {
        return apart.chosenBy(one.id(), Apart.Kind.NEVER).contains(other.id());
    }
}
