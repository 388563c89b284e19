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
        edits.make(me.id(), form.version(), form.edit());
        return Redirect.to("/me");
    }
}
