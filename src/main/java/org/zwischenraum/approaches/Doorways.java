package org.zwischenraum.approaches;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Nearnesses;
import org.zwischenraum.members.Profile;
import org.zwischenraum.members.Profiles;
import org.zwischenraum.presences.Presence;
import org.zwischenraum.presences.Presences;
import org.zwischenraum.presences.Present;
import org.zwischenraum.web.NotAllowed;
import org.zwischenraum.web.NotThere;

/** Which ways lead from one person to another who is here. */
@Component
class Doorways {
    private final Presences presences;
    private final Members members;
    private final Profiles profiles;
    private final Nearnesses nearnesses;
    private final Apart apart;

    Doorways(Presences presences, Members members, Profiles profiles, Nearnesses nearnesses, Apart apart) {
        this.presences = presences;
        this.members = members;
        this.profiles = profiles;
        this.nearnesses = nearnesses;
        this.apart = apart;
    }

    /** The ways from one member to these: what they depend on is asked once for all. */
    View of(Collection<Member> people, Member me) {
        return new View(
                me,
                Set.copyOf(apart.chosenBy(me.id(), Apart.Kind.NEVER)),
                nearnesses.of(me),
                profiles.of(people, me),
                presences.of(me.id()));
    }

    record View(
            Member me, Set<UUID> keptAway, Nearnesses.View near, Map<UUID, Profile> profiles, Optional<Presence> mine) {
        /** None to oneself, and none to somebody whom one has chosen to be kept apart from. */
        Set<Way> open(Present other) {
            Member who = other.member();
            Profile profile = profiles.get(who.id());
            if (profile == null || who.id().equals(me.id()) || keptAway.contains(who.id())) return Set.of();
            boolean isContact = near.contacts().contains(who.id());
            Set<Way> ways = Ways.open(profile.approach(), other.presence().shown(), isContact, who.isPaused());
            if (me.isHost() || who.isHost()) ways.remove(Way.HOST);
            if (!maySit(other.presence())) ways.remove(Way.SIT);
            return ways;
        }

        private boolean maySit(Presence presence) {
            return presence.seat().isPresent()
                    && mine.filter(one -> one.space().equals(presence.space())
                                    && !one.seat().equals(presence.seat()))
                            .isPresent();
        }
    }

    /**
     * Somebody to whom this way is open.
     *
     * @throws NotThere when they are not here, or not for this member
     * @throws NotAllowed when they do not wish it, or not now
     */
    Member reach(UUID id, Way way, Member me) {
        Member who = here(id, me);
        Presence presence = presences.find(id, me).orElseThrow(NotThere::new);
        if (!of(List.of(who), me).open(new Present(presence, who)).contains(way))
            throw new NotAllowed("approaches.notNow");
        return who;
    }

    /** @throws NotThere when they are not here, or not for this member */
    Member here(UUID id, Member me) {
        if (presences.find(id, me).isEmpty()) throw new NotThere();
        return members.find(id, me).orElseThrow(NotThere::new);
    }

    /** The ways to them on the page of their space, which a browser unfolds; their own page when this member does not see them. */
    String path(UUID id, Member me) {
        return presences
                .find(id, me)
                .map(one -> "/floor?space=" + one.space() + "#ways-" + id)
                .orElse("/people/" + id);
    }

    /** Whether somebody never wants to hear of another, who does not learn it: what they send is lost. */
    boolean keepsAway(Member one, Member other) {
        return apart.chosenBy(one.id(), Apart.Kind.NEVER).contains(other.id());
    }
}
