package org.zwischenraum.passkeys;

import java.time.Instant;
import java.util.UUID;

/** What a device keeps instead of a password, as its owner sees it. */
record Passkey(UUID id, String label, Instant madeAt, Instant usedAt) {}
