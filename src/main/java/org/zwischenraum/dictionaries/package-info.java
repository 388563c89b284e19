/**
 * Dictionaries that the operator has installed on this machine: German and English words that stand for each other, and words
 * of one language that mean the same. They are read where they lie, and nothing of them comes with the program. Each is a
 * {@link org.zwischenraum.lexicon.Dictionary}, by which words of asks meet words of offers that say it otherwise.
 */
@ApplicationModule(allowedDependencies = {"text", "settings", "reading", "lexicon"})
@NullMarked
package org.zwischenraum.dictionaries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
