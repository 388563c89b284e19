package org.zwischenraum.care;

import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;

/** How somebody comes to be missed, for the demo, in which weeks pass at once. */
@Component
public class AbsenceStory {
    private final Choices choices;
    private final LastWeeks weeks;

    AbsenceStory(Choices choices, LastWeeks weeks) {
        this.choices = choices;
        this.weeks = weeks;
    }

    /** They knew that hosts may see it, and were here at last so many weeks ago. */
    public void stayAway(int weeksAgo, Member member) {
        choices.tell(member);
        weeks.note(member.id(), weeksAgo);
    }
}
