package org.zwischenraum.presences;

import org.zwischenraum.web.Page;

/** The state of somebody who is here, in words. */
public final class StateWords {
    private StateWords() {}

    /** "konzentriert bis 11:30"; without a time when none was said, or it is over. */
    public static String of(Presence presence, Page page) {
        String word = page.of("presences.state", presence.shown());
        return presence.lastsUntil(page.now().toInstant())
                .map(end -> page.say("presences.stateUntil", "state", word, "time", page.time(end)))
                .orElse(word);
    }
}
