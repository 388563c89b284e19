package org.zwischenraum.teaching;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.text.Plain;
import org.zwischenraum.vocabulary.HouseWords;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** One concept: what it is called here, what people say, who helps with it. */
@Controller
@OpenTo(Standing.HOST)
class ConceptController {
    private final ConceptPages pages;
    private final HouseWords words;

    ConceptController(ConceptPages pages, HouseWords words) {
        this.pages = pages;
        this.words = words;
    }

    @GetMapping(Paths.CONCEPTS + "/new")
    Show blank() {
        return Show.page("teaching/new", ConceptForm.blank());
    }

    @PostMapping(Paths.CONCEPTS)
    View create(@ModelAttribute ConceptForm form, BindingResult wrong, Member me) {
        if (wrong.hasErrors()) throw new NotThere();
        try {
            words.make(form.concept(), form.kind(), form.rows(), me.id());
            return Redirect.to(Paths.concept(form.concept()));
        } catch (Invalid problem) {
            return Show.page("teaching/new", form).with(problem);
        }
    }

    @GetMapping(Paths.CONCEPTS + "/{id}")
    Show show(
            @PathVariable String id,
            @RequestParam(defaultValue = "HELPED_BY") Tie tie,
            @RequestParam(defaultValue = "") String query,
            Member me) {
        return Show.page("teaching/concept", pages.of(id, tie, Plain.line(query), me));
    }

    /** Takes back all that the house has changed about it; one of the house's own is gone then. */
    @PostMapping(Paths.CONCEPTS + "/{id}/removal")
    Redirect remove(@PathVariable String id, Member me) {
        words.remove(id, me.id());
        return Redirect.to(Paths.ROOM);
    }
}
