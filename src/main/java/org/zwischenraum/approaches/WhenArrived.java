package org.zwischenraum.approaches;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.zwischenraum.presences.Arrived;
import org.zwischenraum.presences.PresenceChanged;

/** Whoever comes, or shows only later that they are here, is announced to the contacts with whom that was agreed. */
@Component
class WhenArrived {
    private final HereNews news;

    WhenArrived(HereNews news) {
        this.news = news;
    }

    @ApplicationModuleListener
    void on(Arrived fact) {
        news.tellOf(fact.member());
    }

    @ApplicationModuleListener
    void on(PresenceChanged fact) {
        news.tellOf(fact.member());
    }
}
