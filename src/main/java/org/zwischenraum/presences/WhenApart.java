package org.zwischenraum.presences;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.zwischenraum.live.Live;
import org.zwischenraum.members.ApartChanged;

/** Who blocks somebody is rid of them on open pages at once, and so is the other. */
@Component
class WhenApart {
    private final Live live;

    WhenApart(Live live) {
        this.live = live;
    }

    @ApplicationModuleListener
    void on(ApartChanged those) {
        Stream.of(those.member(), those.other()).forEach(this::readAnew);
    }

    private void readAnew(UUID member) {
        live.changed(PresenceTopics.OWN.of(member));
        live.changed(PresenceTopics.TODAY.of(member));
    }
}
