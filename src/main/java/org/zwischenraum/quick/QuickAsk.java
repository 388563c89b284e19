package org.zwischenraum.quick;

import org.zwischenraum.asks.Ask;

/**
 * An ask that needs only minutes, as it is held out to somebody.
 *
 * @param fits whether the house found that they fit
 */
record QuickAsk(Ask ask, boolean fits) {}
