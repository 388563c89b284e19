package org.zwischenraum.profiles;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Audience;
import org.zwischenraum.members.Field;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Sheets;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;

/** The questions to me, each on a page of its own. */
@Controller
class AnswerController {
    private final Sheets sheets;
    private final Edits edits;
    private final Questions questions;

    AnswerController(Sheets sheets, Edits edits, Questions questions) {
        this.sheets = sheets;
        this.edits = edits;
        this.questions = questions;
    }

    /** A question and what I say to it. */
    record Asked(Question question, AnswerForm form, String to) {}

    @GetMapping("/me/answers/{word}")
    Show edit(@PathVariable String word, Member me, @RequestParam(defaultValue = "/me") String to) {
        Question question = question(word);
        return page(question, AnswerForm.of(question.field(), sheets.of(me.id()), me), to);
    }

    @PostMapping("/me/answers/{word}")
    View update(
            @PathVariable String word,
            Member me,
            @Valid @ModelAttribute("answer") AnswerForm form,
            BindingResult wrong,
            @RequestParam(defaultValue = "/me") String to) {
        Question question = question(word);
        Field field = question.field();
        if (wrong.hasErrors()) return page(question, form, to).with(wrong);
        Audience audience = form.audienceOr(sheets.of(me.id()).audience(field));
        try {
            edits.make(me.id(), form.version(), Edit.answer(field, form.text(), audience, form.isUnused()));
        } catch (Conflict meanwhile) {
            return DetailsController.stale(page(question, form.beside(me.version()), to));
        }
        questions.touch(me, question, false);
        return Redirect.to(Links.within(to));
    }

    /** Not now: it comes again in some weeks. */
    @PostMapping("/me/answers/{word}/later")
    Redirect putOff(@PathVariable String word, Member me) {
        questions.touch(me, question(word), true);
        return Redirect.to("/");
    }

    private static Show page(Question question, AnswerForm form, String to) {
        return Show.page("profiles/answer", new Asked(question, form, Links.within(to)));
    }

    private static Question question(String word) {
        return Question.find(word).orElseThrow(NotThere::new);
    }
}
