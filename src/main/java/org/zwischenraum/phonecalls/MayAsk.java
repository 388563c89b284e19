package org.zwischenraum.phonecalls;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Approach;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Nearnesses;
import org.zwischenraum.members.Profiles;
import org.zwischenraum.web.Standing;

/** Whom one may ask for ten minutes: contacts, and those who like it when one writes to them or just sits down. */
@Component
class MayAsk {
    private final Members members;
    private final Profiles profiles;
    private final Nearnesses nearnesses;
    private final Apart apart;

    MayAsk(Members members, Profiles profiles, Nearnesses nearnesses, Apart apart) {
        this.members = members;
        this.profiles = profiles;
        this.nearnesses = nearnesses;
        this.apart = apart;
    }

    /** Somebody whom this member may ask; whoever cannot be asked is like nobody, whatever the reason. */
    Optional<Member> reachable(UUID id, Member me) {
        return members.find(id, me).filter(who -> test(who, me));
    }

    boolean test(Member who, Member me) {
        if (who.id().equals(me.id()) || !me.standing().reaches(Standing.MEMBER)) return false;
        return who.isListed() && areNear(who.id(), me) && likesIt(who, me) && !keepsAway(me, who);
    }

    /** Neither has blocked the other; here that holds for hosts too, since nobody has to talk with them. */
    boolean areNear(UUID who, Member me) {
        return !apart.blocked(me.id()).contains(who)
                && members.find(who).filter(Member::isActive).isPresent();
    }

    boolean keepsAway(Member one, Member other) {
        return apart.chosenBy(one.id(), Apart.Kind.NEVER).contains(other.id());
    }

    private boolean likesIt(Member who, Member me) {
        return nearnesses.of(me).contacts().contains(who.id())
                || likesIt(profiles.of(who, me).approach());
    }

    private static boolean likesIt(@org.jspecify.annotations.Nullable Approach approach) {
        return approach == Approach.WRITE || approach == Approach.SIT;
    }
}
