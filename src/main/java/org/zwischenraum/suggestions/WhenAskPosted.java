package org.zwischenraum.suggestions;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.AskChanged;
import org.zwischenraum.asks.AskPosted;

/** Once an ask is posted or has changed, the house looks for people who fit. */
@Component
class WhenAskPosted {
    private final Matching matching;

    WhenAskPosted(Matching matching) {
        this.matching = matching;
    }

    @ApplicationModuleListener
    void suggest(AskPosted posted) {
        matching.lookFor(posted.ask());
    }

    @ApplicationModuleListener
    void suggestAnew(AskChanged changed) {
        matching.lookFor(changed.ask());
    }
}
