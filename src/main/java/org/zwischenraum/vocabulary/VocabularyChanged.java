package org.zwischenraum.vocabulary;

import java.util.UUID;

/** The house understands other words than before. */
public record VocabularyChanged(UUID edition) {}
