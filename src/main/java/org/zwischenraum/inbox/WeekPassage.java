package org.zwischenraum.inbox;

import java.util.Optional;
import org.zwischenraum.mail.Passage;

/**
 * A passage of the weekly letter, contributed by the feature that it belongs to. It tells what is there for many: what
 * is asked of all, what is on; of what is between few it says only that it waits, for mail lies about in many places.
 */
public interface WeekPassage {
    /** Small numbers stand further up. */
    int order();

    /** What this reader may know and would like to; empty when there is nothing, so that a quiet week brings no letter. */
    Optional<Passage> write(WeekReader reader);
}
