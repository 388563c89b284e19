package org.zwischenraum.mail;

import java.time.Instant;
import java.util.UUID;

/** A letter as it is sent: with the id and time that stay the same however often that is tried. */
record WaitingLetter(UUID id, Instant writtenAt, Letter letter) {}
