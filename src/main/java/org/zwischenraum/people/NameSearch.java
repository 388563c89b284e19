package org.zwischenraum.people;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.text.Folding;

/** Finds people by a part of their name, among those whom one may meet. */
@Component
public class NameSearch {
    private static final int A_FEW = 8;
    private final Members members;

    NameSearch(Members members) {
        this.members = members;
    }

    public List<Member> find(String query, Member me) {
        String part = Folding.fold(query).strip();
        if (part.isEmpty()) return List.of();
        return members.listedFor(me).stream()
                .filter(member -> !member.id().equals(me.id()))
                .filter(member -> Folding.fold(member.name()).contains(part))
                .limit(A_FEW)
                .toList();
    }
}
