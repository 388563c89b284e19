package org.zwischenraum.vocabulary;

import java.util.List;
import org.zwischenraum.lexicon.Concept;

/**
 * Concepts from elsewhere, such as an import. One with the id of another is added to it: words and links of both count, kind
 * and first name of the one that was there before.
 */
@FunctionalInterface
public interface Source {
    /** All of them, as they are committed; read in the background whenever the vocabulary has changed. */
    List<Concept> concepts();
}
