package org.zwischenraum.asks;

import org.jspecify.annotations.Nullable;
import org.zwischenraum.members.Member;

/**
 * An ask as a list shows it.
 *
 * @param author null where the viewer may not know who wrote it
 */
public record AskLine(Ask ask, @Nullable Member author, State state) {}
