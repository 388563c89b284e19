package org.zwischenraum.members;

import java.util.UUID;

/** Somebody has joined the community. */
public record MemberJoined(UUID member) {}
