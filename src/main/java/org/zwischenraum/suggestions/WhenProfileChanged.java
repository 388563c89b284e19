package org.zwischenraum.suggestions;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.ProfileChanged;

/** What people say about themselves has changed, so the latest asks are looked at again. */
@Component
class WhenProfileChanged {
    private final LookingAgain again;

    WhenProfileChanged(LookingAgain again) {
        this.again = again;
    }

    @ApplicationModuleListener
    void lookAgain(ProfileChanged changed) {
        again.soon();
    }
}
