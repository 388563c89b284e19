package org.zwischenraum.outcomes;

import org.zwischenraum.members.Member;

/** An outcome on the wall: both of the two have agreed to it. */
record Story(Outcome outcome, Member one, Member other, Member introducer) {}
