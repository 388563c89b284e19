package org.zwischenraum.presences;

import org.zwischenraum.members.Member;

/** Somebody with how they are here, as the plan and the pieces of open pages draw them. */
public record Present(Presence presence, Member member) {}
