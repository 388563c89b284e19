package org.zwischenraum.expertise;

import org.zwischenraum.matching.Understanding;

/** By what the house understands texts at this moment; without one it is the lexicon that comes with the program. */
@FunctionalInterface
public interface Comprehension {
    /** The same object until something has changed, since reading a lexicon takes seconds. */
    Understanding now();
}
