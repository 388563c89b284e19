package org.zwischenraum.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zwischenraum.members.Member;
import org.zwischenraum.pairs.Proposed.Proposal;

/**
 * A newcomer to whom nobody has been made known.
 *
 * @param rests until which day they are left in peace, since they were to be made known to somebody this week
 */
record Fresh(Member newcomer, List<Proposal> proposals, Optional<LocalDate> rests) {}
