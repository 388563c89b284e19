package org.zwischenraum.care;

import java.util.Optional;
import org.zwischenraum.asks.AskLine;
import org.zwischenraum.members.Member;

/**
 * An ask to which nobody answered.
 *
 * @param with somebody who fits it, whom a host could make known to its author
 * @param introduce where a host writes the words; empty where nobody may know whose it is
 */
record Unanswered(AskLine line, Optional<Member> with, String introduce) {}
