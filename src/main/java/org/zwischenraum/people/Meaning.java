package org.zwischenraum.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zwischenraum.expertise.Expertise;
import org.zwischenraum.matching.Match;
import org.zwischenraum.matching.Seeking;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.reasons.Naming;
import org.zwischenraum.reasons.Reason;
import org.zwischenraum.search.Typed;

/** Finds people by what a sentence means, whatever its words. */
@Component
class Meaning {
    private final Expertise expertise;
    private final Members members;

    Meaning(Expertise expertise, Members members) {
        this.expertise = expertise;
        this.members = members;
    }

    /** The best few, each with the line that it rests on and the viewer may read. */
    Map<Member, Reason> of(Typed typed, Member me) {
        Map<UUID, Member> people =
                members.listedFor(me).stream().collect(Collectors.toMap(Member::id, Function.identity()));
        Seeking sought = Seeking.of(typed.words(), Optional.of(me.language()));
        Map<Member, Reason> found = new LinkedHashMap<>();
        for (Match match : expertise.find(sought, me, List.copyOf(people.values()))) {
            Member who = people.get(match.candidate());
            if (who != null) found.put(who, match.reasons().getFirst());
        }
        return found;
    }

    /** What the matters are called of which reasons speak. */
    Naming naming() {
        return expertise.understanding();
    }
}
