package org.zwischenraum.recovery;

import java.util.UUID;

/** A host handed out a link by which somebody who asked for it can come in. */
public record SignInLinkGiven(UUID account, UUID host) {}
