package org.zwischenraum.suggestions;

import java.util.UUID;

/** The asker did not mean this person. */
public record SuggestionDismissed(UUID suggestion) {}
