package org.zwischenraum.chat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Something that somebody said in a conversation. */
record Message(UUID id, UUID author, String text, Instant sentAt) {
    List<Piece> pieces() {
        return Piece.of(text);
    }
}
