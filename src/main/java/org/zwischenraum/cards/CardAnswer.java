package org.zwischenraum.cards;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody outside answered on a card.
 *
 * @param via the member who passed the card on
 * @param name as they chose it
 * @param reach how to reach them, for the asker alone; may be empty
 * @param open whether others in the house may read it too
 */
record CardAnswer(
        UUID id, UUID card, UUID via, String name, String reach, String text, boolean open, Instant writtenAt) {}
