package org.zwischenraum.tables;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One member's part in a focus.
 *
 * @param intention what they said they would do; empty when they chose to be silent
 * @param stateBefore the state that comes back at the end; null when they did not agree to be shown as concentrated
 * @param word at the end
 */
record Part(
        UUID focus, UUID member, String intention, @Nullable String stateBefore, String word) {}
