package org.zwischenraum.care;

import java.util.Optional;
import org.zwischenraum.members.Member;

/**
 * Somebody who has not been here for a while; since when is not said.
 *
 * @param mayWrite whether the host may write to them first
 * @param knows somebody to whom a host made them known, and who said gladly
 */
record Absence(Member member, boolean mayWrite, Optional<Member> knows) {}
