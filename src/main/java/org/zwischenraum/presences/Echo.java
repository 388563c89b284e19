package org.zwischenraum.presences;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.zwischenraum.live.Live;
import org.zwischenraum.live.Receivers;

/** Tells of a change: facts to rooms above, and to the open pages of those who saw how it was or see how it is. */
@Component
class Echo {
    /** To more pages than these at a time it is not worth it: they read a whole page for a card of five lines. */
    private static final int MOST_CARDS = 50;

    private final Roll roll;
    private final Sight sight;
    private final Sketches sketches;
    private final Live live;
    private final ApplicationEventPublisher facts;

    Echo(Roll roll, Sight sight, Sketches sketches, Live live, ApplicationEventPublisher facts) {
        this.roll = roll;
        this.sight = sight;
        this.sketches = sketches;
        this.live = live;
        this.facts = facts;
    }

    void arrived(Presence now) {
        facts.publishEvent(new Arrived(now.member(), now.space()));
        tell(now, Receivers.nobody(), sight.receivers(now));
    }

    void left(Presence before) {
        facts.publishEvent(new Left(before.member(), before.space()));
        tell(before, sight.receivers(before), Receivers.nobody());
    }

    void changed(Presence before, Presence now) {
        facts.publishEvent(new PresenceChanged(now.member(), now.space()));
        tell(now, sight.receivers(before), sight.receivers(now));
    }

    /** Guests are seen by whoever may meet the member who invited them. */
    void guestsChanged(UUID host) {
        sight.everybody(host).forEach(one -> live.changed(PresenceTopics.OWN.of(one)));
    }

    /** Nobody is told of what they do not see, not even that it happened. */
    private void tell(Presence one, Receivers before, Receivers now) {
        roll.changed(one.member());
        sketches.moved(one.space(), one.member(), before);
        live.changed(PresenceTopics.OWN.of(one.member()));
        Set<UUID> cards = new HashSet<>(live.connected());
        cards.removeIf(who -> !before.receives(who) && !now.receives(who));
        if (cards.size() <= MOST_CARDS) cards.forEach(who -> live.changed(PresenceTopics.TODAY.of(who)));
    }
}
