package org.zwischenraum.floor;

import org.zwischenraum.web.Page;

/** The state of somebody who is here, in words. */
final class StateWords {
    private StateWords() {}

    /** "konzentriert bis 11:30"; without a time when none was said, or it is over. */
    static String of(Presence presence, Page page) {
        String word = page.of("floor.state", presence.shown());
        return presence.lastsUntil(page.now().toInstant())
                .map(end -> page.say("floor.stateUntil", "state", word, "time", page.time(end)))
                .orElse(word);
    }
}
