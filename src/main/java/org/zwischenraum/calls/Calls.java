package org.zwischenraum.calls;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;

/** Who talks where, for the pages of those who may come in too. */
@Component
public class Calls {
    private final Rounds rounds;
    private final Members members;
    private final Apart apart;

    Calls(Rounds rounds, Members members, Apart apart) {
        this.rounds = rounds;
        this.members = members;
        this.apart = apart;
    }

    /** Who talks in this room, as far as this member may know: nobody, when it is a call with somebody they are apart from. */
    public List<Member> talking(UUID room, Member me) {
        return talking(room, me.id()).stream().map(members::get).toList();
    }

    List<UUID> talking(UUID room, UUID me) {
        Set<UUID> blocked = apart.blocked(me);
        return rounds.alone(() -> rounds.in(room)
                .filter(round -> round.fits(blocked))
                .findFirst()
                .map(Calls::members)
                .orElse(List.of()));
    }

    private static List<UUID> members(Round round) {
        return round.inside().stream().map(Talker::member).toList();
    }

    List<String> names(List<UUID> ids) {
        return ids.stream().map(id -> members.get(id).name()).toList();
    }
}
