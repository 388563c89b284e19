package org.zwischenraum.weekly;

import java.time.format.TextStyle;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.inbox.Habit;
import org.zwischenraum.inbox.LetterChoices;
import org.zwischenraum.mail.Passage;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Page;
import org.zwischenraum.web.Show;

/** What the reader's letter would look like today. */
@Controller
class WeeklyController {
    private final LetterChoices choices;
    private final WeeklyWriter writer;

    WeeklyController(LetterChoices choices, WeeklyWriter writer) {
        this.choices = choices;
        this.writer = writer;
    }

    record Preview(Member me, Habit habit, List<Passage> passages) {
        /** When it comes, or that it does not. */
        String when(Page page) {
            if (!habit.weekly()) return page.say("weekly.off");
            String day =
                    habit.day().getDisplayName(TextStyle.FULL, page.language().locale());
            return page.say("weekly.when", "day", day);
        }
    }

    @GetMapping("/weekly")
    View show(Member me) {
        Habit habit = choices.of(me.id());
        return Show.page("weekly/show", new Preview(me, habit, writer.passages(me, habit)));
    }
}
