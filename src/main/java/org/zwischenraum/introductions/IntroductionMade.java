package org.zwischenraum.introductions;

import java.time.Instant;
import java.util.UUID;

/** Two have said gladly, and talk with whoever introduced them. */
public record IntroductionMade(UUID introduction, Instant at) {}
