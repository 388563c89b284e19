package org.zwischenraum.recovery;

import java.time.Instant;
import java.util.UUID;

/** Somebody who cannot come in and asked the hosts for a link. */
record SignInHelp(UUID id, UUID account, String email, Instant askedAt) {}
