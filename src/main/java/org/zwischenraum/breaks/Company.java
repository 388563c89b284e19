package org.zwischenraum.breaks;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Contacts;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.presences.Presence;
import org.zwischenraum.presences.Presences;

/** With whom somebody may stand at the coffee machine, and with whom they have stood before. */
@Component
class Company {
    private final Presences presences;
    private final Members members;
    private final Apart apart;
    private final List<Contacts> contacts;
    private final Rounds rounds;

    Company(Presences presences, Members members, Apart apart, List<Contacts> contacts, Rounds rounds) {
        this.presences = presences;
        this.members = members;
        this.apart = apart;
        this.contacts = contacts;
        this.rounds = rounds;
    }

    /** As one member sees it at this moment. */
    final class View {
        private final Member me;
        private final UUID space;
        private final Set<UUID> seen;
        private final Set<UUID> never;
        private final Set<UUID> met;

        private View(Member me, UUID space) {
            this.me = me;
            this.space = space;
            this.seen = seen(space, me);
            this.never = apart.never(me.id());
            this.met = met(me.id());
        }

        /** Both are here, each may see the other, and neither keeps away. */
        boolean mayMeet(UUID other) {
            return !other.equals(me.id()) && seen.contains(other) && !never.contains(other) && isSeenBy(other);
        }

        boolean hasMet(UUID other) {
            return met.contains(other);
        }

        private boolean isSeenBy(UUID other) {
            return members.find(other).stream()
                    .anyMatch(they -> seen(space, they).contains(me.id()));
        }
    }

    View of(Member me, UUID space) {
        return new View(me, space);
    }

    private Set<UUID> seen(UUID space, Member viewer) {
        return presences.here(space, viewer).stream().map(Presence::member).collect(Collectors.toSet());
    }

    private Set<UUID> met(UUID member) {
        Set<UUID> all = new HashSet<>(rounds.company(member));
        contacts.stream()
                .map(some -> some.of(member))
                .flatMap(Collection::stream)
                .forEach(all::add);
        return all;
    }
}
