package org.zwischenraum.invitations;

import java.util.UUID;

/** Somebody has joined by an invitation. */
public record InvitationAccepted(UUID invitation, UUID account) {}
