package org.zwischenraum.introductions;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;

/** Whether people may be brought together. Nobody is ever told that they may not: it looks like waiting. */
@Component
class Acquaintance {
    private final Members members;
    private final Apart apart;

    Acquaintance(Members members, Apart apart) {
        this.members = members;
        this.apart = apart;
    }

    /** Whether the two may be asked now: both want to be met, and nobody keeps apart. */
    boolean mayBeAsked(Introduction introduction) {
        return introduction.two().stream()
                        .map(members::get)
                        .allMatch(someone -> someone.isActive() && !someone.isPaused())
                && members.get(introduction.introducer()).isActive()
                && mayBeMade(introduction);
    }

    /** Whether the three may come together now. */
    boolean mayBeMade(Introduction introduction) {
        UUID introducer = introduction.introducer();
        return !apart.never(introduction.first()).contains(introduction.second())
                && introduction.two().stream().noneMatch(apart.blocked(introducer)::contains)
                && introduction.two().stream().map(members::get).allMatch(Member::isActive);
    }

    /** Whether this viewer has parted from one of those whom it concerns, so that it is not there for them. */
    boolean isHiddenFrom(Member me, Introduction introduction) {
        return List.of(introduction.introducer(), introduction.first(), introduction.second()).stream()
                .anyMatch(apart.blocked(me.id())::contains);
    }

    /** All from whom this viewer has parted. */
    UUID[] hiddenFrom(Member me) {
        return apart.blocked(me.id()).toArray(UUID[]::new);
    }
}
