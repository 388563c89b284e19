package org.zwischenraum.asks;

import java.util.UUID;

/** Somebody who was asked has said: gladly. */
public record RequestAccepted(UUID request) {}
