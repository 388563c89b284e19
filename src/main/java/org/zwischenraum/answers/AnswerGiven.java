package org.zwischenraum.answers;

import java.util.UUID;

/** Somebody has answered an ask. */
public record AnswerGiven(UUID ask, UUID answer, UUID member) {}
