package org.zwischenraum.people;

import org.zwischenraum.members.Member;
import org.zwischenraum.members.Profile;

/**
 * Somebody in the list of people, as one viewer sees them.
 *
 * @param why the line by which they were found; empty when nobody looked for words
 * @param today whether they usually come on this day of the week, and show it to the viewer
 */
record Found(Member member, Profile profile, String why, boolean today) {}
