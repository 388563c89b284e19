package org.zwischenraum.recovery;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could not come in was handed a link.
 *
 * @param id of this one handing out
 * @param host who did it; null when it was whoever owns the server
 */
public record SignInLinkGiven(
        UUID id, UUID account, @Nullable UUID host) {}
