package org.zwischenraum.floor;

import java.time.LocalTime;
import java.util.Optional;
import org.zwischenraum.members.Member;
import org.zwischenraum.presences.At;

/** Somebody who still comes today, as far as the viewer may know; those with a time in its order, then the others by name. */
record Coming(Member member, Optional<LocalTime> from, At at) implements Comparable<Coming> {
    @Override
    public int compareTo(Coming other) {
        int byTime = from.orElse(LocalTime.MAX).compareTo(other.from.orElse(LocalTime.MAX));
        return byTime != 0 ? byTime : member.name().compareTo(other.member.name());
    }

    String path() {
        return "/people/" + member.id();
    }
}
