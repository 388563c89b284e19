package org.zwischenraum.presences;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zwischenraum.live.Receivers;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Audience;
import org.zwischenraum.members.Contacts;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Nearnesses;

/** Who sees whom on the floor. One rule for list, plan, programs and live pages. */
@Component
public class Sight {
    private final Members members;
    private final Nearnesses nearnesses;
    private final Apart apart;
    private final ObjectProvider<Contacts> contacts;

    Sight(Members members, Nearnesses nearnesses, Apart apart, ObjectProvider<Contacts> contacts) {
        this.members = members;
        this.nearnesses = nearnesses;
        this.apart = apart;
        this.contacts = contacts;
    }

    /** What one viewer sees: how near they stand to everybody is asked once. */
    public View of(Member me) {
        return new View(me, nearnesses.of(me));
    }

    public final class View {
        private final Member me;
        private final Nearnesses.View near;

        private View(Member me, Nearnesses.View near) {
            this.me = me;
            this.near = near;
        }

        boolean sees(Presence presence) {
            return sees(presence.member(), presence.audience());
        }

        /** Whether what this member shows to this audience is for the viewer. */
        public boolean sees(UUID member, Audience audience) {
            if (member.equals(me.id())) return true;
            return audience.includes(near.to(member))
                    && members.find(member, me).filter(Member::isListed).isPresent();
        }

        public boolean isContact(UUID member) {
            return near.contacts().contains(member);
        }
    }

    /** All others who see this presence: whoever watches the floor is a member, and hosts see all but the invisible. */
    Receivers receivers(Presence presence) {
        UUID member = presence.member();
        Receivers those = switch (presence.audience()) {
            case ONLY_ME -> Receivers.nobody();
            case HOSTS -> Receivers.only(hosts());
            case CONTACTS -> Receivers.only(union(contactsOf(member), hosts()));
            case MEMBERS, PUBLIC ->
                Receivers.everybody().without(apart.blocked(member)).or(Receivers.only(hosts()));
        };
        return those.without(Set.of(member));
    }

    /** All who may meet this member, whom they show themselves to or not. */
    Set<UUID> everybody(UUID member) {
        Set<UUID> all = new HashSet<>();
        members.listed().forEach(one -> all.add(one.id()));
        return union(without(all, member), hosts());
    }

    private Set<UUID> contactsOf(UUID member) {
        Set<UUID> known = new HashSet<>();
        contacts.forEach(source -> known.addAll(source.of(member)));
        return without(known, member);
    }

    private Set<UUID> without(Set<UUID> those, UUID member) {
        those.removeAll(apart.blocked(member));
        return those;
    }

    private Set<UUID> hosts() {
        return members.listed().stream().filter(Member::isHost).map(Member::id).collect(Collectors.toSet());
    }

    private static Set<UUID> union(Set<UUID> some, Set<UUID> others) {
        Set<UUID> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
