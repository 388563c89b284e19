package org.zwischenraum.outcomes;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.introductions.Introduction;
import org.zwischenraum.introductions.Introductions;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** What became of it: asked privately, told by both, read by all members. */
@Controller
class OutcomeController {
    private final Introductions introductions;
    private final Outcomes outcomes;
    private final Members members;
    private final Notices notices;

    OutcomeController(Introductions introductions, Outcomes outcomes, Members members, Notices notices) {
        this.introductions = introductions;
        this.outcomes = outcomes;
        this.members = members;
        this.notices = notices;
    }

    record Wall(List<Story> stories) {}

    /**
     * @param told what was written so far, by either of the two
     * @param hasAgreed whether the viewer has agreed to it
     */
    record Question(
            Introduction introduction, Member other, Optional<Outcome> told, boolean hasAgreed, OutcomeForm form) {
        String path() {
            return Outcomes.path(introduction);
        }

        boolean isByOther() {
            return told.filter(outcome -> outcome.writtenBy().equals(other.id()))
                    .isPresent();
        }
    }

    @GetMapping("/outcomes")
    View wall(Member me) {
        return Show.page("outcomes/index", new Wall(outcomes.wallFor(me)));
    }

    @GetMapping("/introductions/{id}/outcome")
    @OpenTo(Standing.FRIEND)
    View show(@PathVariable UUID id, Member me) {
        Introduction introduction = find(id, me);
        notices.seen(Outcomes.path(introduction), me);
        String text = outcomes.of(introduction).map(Outcome::text).orElse("");
        return Show.page("outcomes/show", question(introduction, new OutcomeForm(text), me));
    }

    @PostMapping("/introductions/{id}/outcome")
    @OpenTo(Standing.FRIEND)
    View write(@PathVariable UUID id, @Valid @ModelAttribute OutcomeForm form, BindingResult wrong, Member me) {
        Introduction introduction = find(id, me);
        if (wrong.hasErrors())
            return Show.page("outcomes/show", question(introduction, form, me)).with(wrong);
        outcomes.write(introduction, form.text(), me);
        return Redirect.to(Outcomes.path(introduction));
    }

    /** Agrees to the words as they were shown: should they have changed meanwhile, nothing is agreed to. */
    @PostMapping("/introductions/{id}/outcome/agreement")
    @OpenTo(Standing.FRIEND)
    View agree(@PathVariable UUID id, @RequestParam(defaultValue = "") String text, Member me) {
        Introduction introduction = find(id, me);
        Outcome told = outcomes.of(introduction).orElseThrow(NotThere::new);
        if (!told.text().equals(org.zwischenraum.text.Plain.text(text)))
            throw new Conflict("outcomes.conflict.changed", Outcomes.path(introduction));
        outcomes.agree(introduction, me);
        return Redirect.to(Outcomes.path(introduction));
    }

    @PostMapping("/introductions/{id}/outcome/refusal")
    @OpenTo(Standing.FRIEND)
    View decline(@PathVariable UUID id, Member me) {
        Introduction introduction = find(id, me);
        outcomes.decline(introduction, me);
        return Redirect.to("/introductions");
    }

    private Introduction find(UUID id, Member me) {
        return introductions
                .find(id, me)
                .filter(introduction -> introduction.isOfTheTwo(me.id()) && outcomes.wasAsked(introduction, me))
                .orElseThrow(NotThere::new);
    }

    private Question question(Introduction introduction, OutcomeForm form, Member me) {
        Member other = members.get(introduction.otherThan(me.id()));
        return new Question(introduction, other, outcomes.of(introduction), outcomes.hasAgreed(introduction, me), form);
    }
}
