package org.zwischenraum.moderation;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;

/** Which hosts may decide: those whom it does not concern, as far as there are some. */
@Component
class Deciders {
    private final Members members;

    Deciders(Members members) {
        this.members = members;
    }

    /** @param concerned who leaves it to others, the one whom it concerns most first */
    boolean may(Member host, UUID... concerned) {
        List<UUID> hosts = members.hosts().stream().map(Member::id).toList();
        for (int left = concerned.length; left > 0; left--) {
            List<UUID> aside = List.of(concerned).subList(0, left);
            List<UUID> others =
                    hosts.stream().filter(one -> !aside.contains(one)).toList();
            if (!others.isEmpty()) return others.contains(host.id());
        }
        return true;
    }
}
