package org.zwischenraum.spaces;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.CommunityFounded;

/** A house begins with one space of its own name. In the same transaction: there is no moment at which it has none. */
@Component
class WhenCommunityFounded {
    private final NewSpaces newSpaces;

    WhenCommunityFounded(NewSpaces newSpaces) {
        this.newSpaces = newSpaces;
    }

    @EventListener
    void on(CommunityFounded founded) {
        newSpaces.first(founded);
    }
}
