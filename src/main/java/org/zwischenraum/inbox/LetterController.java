package org.zwischenraum.inbox;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** How a member wishes to be written to. */
@Controller
@OpenTo(Standing.FRIEND)
class LetterController {
    private final LetterChoices choices;
    private final WaitingNotices waiting;
    private final Settings settings;

    LetterController(LetterChoices choices, WaitingNotices waiting, Settings settings) {
        this.choices = choices;
        this.waiting = waiting;
        this.settings = settings;
    }

    /**
     * @param getsWeekly whether there are weekly letters for this member at all
     * @param sendsMail whether mail leaves this house
     * @param saved whether this was just chosen
     */
    record Choices(Habit habit, boolean getsWeekly, boolean sendsMail, boolean saved) {}

    @GetMapping("/inbox/letters")
    View show(Member me, @RequestParam(defaultValue = "false") String saved) {
        return Show.page(
                "inbox/letters",
                new Choices(choices.of(me.id()), me.isListed(), settings.smtp().isPresent(), saved.equals("true")));
    }

    @PostMapping("/inbox/letters")
    @Transactional
    public View choose(@RequestParam MultiValueMap<String, String> sent, Member me) {
        Habit habit = new LetterForm(sent).over(choices.of(me.id()));
        choices.choose(me.id(), habit);
        waiting.adapt(me.id(), habit);
        return Redirect.to("/inbox/letters?saved=true");
    }
}
