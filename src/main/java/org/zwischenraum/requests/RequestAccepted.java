package org.zwischenraum.requests;

import java.util.UUID;

/** Somebody who was asked has said: gladly. */
record RequestAccepted(UUID request) {}
