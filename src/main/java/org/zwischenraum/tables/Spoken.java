package org.zwischenraum.tables;

import org.zwischenraum.members.Member;

/** A word with the one who said it, as somebody reads it. */
record Spoken(Word word, Member author) {}
