package org.zwischenraum.people;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.members.Field;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Nearness;
import org.zwischenraum.members.Profile;
import org.zwischenraum.members.Profiles;
import org.zwischenraum.members.Sheet;
import org.zwischenraum.reasons.Reason;

/**
 * Somebody in the list of people, as one viewer sees them.
 *
 * @param sheet all that they have said: only what is for this nearness may be shown
 * @param why the line by which they were found; empty when nobody looked for words
 * @param reason why they fit what somebody typed in a sentence; null when they were found by a word
 * @param today whether they usually come on this day of the week, and show it to the viewer
 */
record Found(
        Member member,
        Sheet sheet,
        Nearness nearness,
        String why,
        @Nullable Reason reason,
        boolean today) {
    static Found on(DayOfWeek day, Member member, Sheet sheet, Nearness nearness, String why) {
        boolean comes = member.weekdays().contains(day) && sheet.shows(Field.WEEKDAYS, nearness);
        return new Found(member, sheet, nearness, why, null, comes);
    }

    Found because(Reason fits) {
        return new Found(member, sheet, nearness, "", fits, today);
    }

    /** Made when it is shown: a list of thousands shows two dozen. */
    Profile profile() {
        return Profiles.profile(member, sheet, nearness);
    }

    boolean fits(Search search) {
        return search.fits(member, sheet, nearness);
    }
}
