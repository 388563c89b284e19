package org.zwischenraum.profiles;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Sheets;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;

/** What I am called, when I come, which languages I speak, how I like to be approached. */
@Controller
class DetailsController {
    private final Sheets sheets;
    private final Edits edits;

    DetailsController(Sheets sheets, Edits edits) {
        this.sheets = sheets;
        this.edits = edits;
    }

    @GetMapping("/me/details")
    Show edit(Member me) {
        return Show.page("profiles/details", DetailsForm.of(me, sheets.of(me.id())));
    }

    @PostMapping("/me/details")
    View update(Member me, @Valid @ModelAttribute("details") DetailsForm form, BindingResult wrong) {
        if (wrong.hasErrors()) return Show.page("profiles/details", form).with(wrong);
        try {
            edits.make(me.id(), form.version(), form.edit());
        } catch (Conflict meanwhile) {
            return stale(Show.page("profiles/details", form.beside(me.version())));
        }
        return Redirect.to("/me");
    }

    /** The form once more with all that was typed, since somebody, mostly the same person elsewhere, was faster. */
    static Show stale(Show form) {
        return form.with(new Invalid("version", "profiles.stale")).status(409);
    }
}
