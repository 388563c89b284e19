package org.zwischenraum.vocabulary;

import java.util.UUID;
import org.zwischenraum.matching.Understanding;

/** What was in force at a time, ready for use. */
record Edition(UUID id, Understanding understanding) {}
