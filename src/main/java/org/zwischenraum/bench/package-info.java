/**
 * Measures what the program understands, on collections of asks and offers in files. A <em>collection</em> has documents
 * (what people offer), queries (what people ask) and, where given, judgements of who fits; a <em>run</em> is the order that a
 * system gives. The system measured is the code that serves members, the yardstick beside it plain full-text search.
 */
@NullMarked
@ApplicationModule(
        displayName = "Bench",
        allowedDependencies = {
            "text",
            "command",
            "settings",
            "lexicon",
            "esco",
            "dictionaries",
            "matching",
            "reasons",
            "retrieval",
            "sentences"
        })
package org.zwischenraum.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
