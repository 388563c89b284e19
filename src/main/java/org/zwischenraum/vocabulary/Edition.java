package org.zwischenraum.vocabulary;

import java.util.List;
import java.util.UUID;
import org.zwischenraum.lexicon.Concept;
import org.zwischenraum.matching.Understanding;

/**
 * What was in force at a time, ready for use.
 *
 * @param given what came with the program and was imported, without what hosts have changed
 */
record Edition(UUID id, List<Concept> given, Understanding understanding) {}
