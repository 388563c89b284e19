/**
 * Talking with sound and picture, up to six, from browser to browser: the house only passes on what the browsers need to find
 * each other, and the typed words. Nothing of it is kept.
 *
 * <p>Its words: a <em>room</em> is where a call can be, and belongs to a module above, which answers
 * {@link org.zwischenraum.calls.CallPlace}; a <em>round</em> is a call that goes on there; a <em>talker</em> is somebody in it.
 * In a round nobody has blocked anybody: for whoever is blocked it does not exist, and they may begin one of their own.
 */
@ApplicationModule(
        allowedDependencies = {
            "switches",
            "belongings",
            "text",
            "web",
            "live",
            "media",
            "settings",
            "community",
            "members"
        })
@NullMarked
package org.zwischenraum.calls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
