package org.zwischenraum.inbox;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OneClick;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/**
 * Where letters are ended without signing in: by a mail program with one POST (RFC 8058), which is answered here and not
 * led elsewhere; or by a person with a button. Looking changes nothing, since scanners follow each link.
 */
@Controller
@OpenTo(Standing.GUEST)
class EndController {
    static final String PATH = OneClick.PATH + "letters/";
    private final LetterEnds ends;
    private final LetterChoices choices;
    private final WaitingNotices waiting;
    private final Members members;

    EndController(LetterEnds ends, LetterChoices choices, WaitingNotices waiting, Members members) {
        this.ends = ends;
        this.choices = choices;
        this.waiting = waiting;
        this.members = members;
    }

    /** @param isDone whether they are ended already */
    record End(String path, LetterEnd end, boolean isDone) {}

    @GetMapping(PATH + "{token}")
    View show(@PathVariable String token) {
        LetterEnds.Ending ending = find(token);
        return Show.page("inbox/end", new End(PATH + token, ending.end(), isDone(ending)));
    }

    @PostMapping(PATH + "{token}")
    @Transactional
    public View end(@PathVariable String token) {
        LetterEnds.Ending ending = find(token);
        if (!isDone(ending)) end(ending);
        return Show.page("inbox/end", new End(PATH + token, ending.end(), true));
    }

    private void end(LetterEnds.Ending ending) {
        Habit habit = ending.end().in(choices.of(ending.member()));
        choices.choose(ending.member(), habit);
        waiting.adapt(ending.member(), habit);
    }

    private boolean isDone(LetterEnds.Ending ending) {
        Habit habit = choices.of(ending.member());
        Habit ended = ending.end().in(habit);
        return ended.equals(habit);
    }

    private LetterEnds.Ending find(String token) {
        return ends.read(token)
                .filter(ending ->
                        members.find(ending.member()).filter(Member::isActive).isPresent())
                .orElseThrow(NotThere::new);
    }
}
