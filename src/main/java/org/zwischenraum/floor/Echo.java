package org.zwischenraum.floor;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.zwischenraum.live.Live;
import org.zwischenraum.live.TopicName;

/** Tells of a change: facts to rooms above, and to the open pages of those who saw how it was or see how it is. */
@Component
class Echo {
    static final TopicName FLOOR = TopicName.of("floor/{id}");
    private final Roll roll;
    private final Sight sight;
    private final Live live;
    private final ApplicationEventPublisher facts;

    Echo(Roll roll, Sight sight, Live live, ApplicationEventPublisher facts) {
        this.roll = roll;
        this.sight = sight;
        this.live = live;
        this.facts = facts;
    }

    void arrived(Presence now) {
        facts.publishEvent(new Arrived(now.member(), now.space()));
        tell(sight.watching(now));
    }

    void left(Presence before) {
        facts.publishEvent(new Left(before.member(), before.space()));
        tell(sight.watching(before));
    }

    void changed(Presence before, Presence now) {
        facts.publishEvent(new PresenceChanged(now.member(), now.space()));
        Set<UUID> those = new HashSet<>(sight.watching(before));
        those.addAll(sight.watching(now));
        tell(those);
    }

    /** Guests are seen by whoever may meet the member who invited them. */
    void guestsChanged(UUID host) {
        sight.everybody(host).forEach(one -> live.changed(FLOOR.of(one)));
    }

    /** Each page follows a topic of its own, so that nobody is told of what they do not see, not even that it happened. */
    private void tell(Set<UUID> those) {
        roll.changed();
        those.forEach(one -> live.changed(FLOOR.of(one)));
    }
}
