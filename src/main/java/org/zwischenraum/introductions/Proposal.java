package org.zwischenraum.introductions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an introducer says: who, and why in their own words. */
record Proposal(
        UUID id,
        UUID one,
        UUID other,
        String words,
        @Nullable UUID about) {}
