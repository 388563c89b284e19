package org.zwischenraum.moderation;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** A hidden text for its author, who may ask for a second look. */
@Controller
@OpenTo(Standing.FRIEND)
class HiddenTextController {
    private final HiddenPages pages;
    private final Appeals appeals;
    private final Notices notices;

    HiddenTextController(HiddenPages pages, Appeals appeals, Notices notices) {
        this.pages = pages;
        this.appeals = appeals;
        this.notices = notices;
    }

    @GetMapping("/me/hidden/{id}")
    Show show(@PathVariable UUID id, Member me) {
        Show page = pages.of(id, me, AppealForm.blank());
        notices.seen(HiddenText.path(id), me);
        return page;
    }

    @PostMapping("/me/hidden/{id}/appeal")
    View appeal(
            @PathVariable UUID id, @Valid @ModelAttribute("appeal") AppealForm form, BindingResult wrong, Member me) {
        Show page = pages.of(id, me, form);
        if (wrong.hasErrors()) return page.with(wrong);
        appeals.makeAgainstHiding(id, me, form.words());
        return Redirect.to(HiddenText.path(id));
    }
}
