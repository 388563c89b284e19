package org.zwischenraum.asks;

import java.util.UUID;

/** What is sought has changed, and so may those who fit. */
public record AskChanged(UUID ask) {}
