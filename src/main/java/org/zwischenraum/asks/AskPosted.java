package org.zwischenraum.asks;

import java.util.UUID;

/** Somebody has said what they seek. */
public record AskPosted(UUID ask) {}
