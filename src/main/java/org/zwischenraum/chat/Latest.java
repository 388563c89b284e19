package org.zwischenraum.chat;

import java.time.Instant;

/**
 * A conversation as it stands in somebody's list.
 *
 * @param words what was said last; empty when nothing was
 * @param at when that was, or when the conversation was opened
 * @param isNew whether somebody else has said something that its reader has not seen
 */
record Latest(Conversation conversation, String words, Instant at, boolean isNew) {}
