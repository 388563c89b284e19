package org.zwischenraum.moderation;

import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Identity;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/**
 * What is left to somebody who may not come in: why, until when, which texts of theirs are hidden, and what they say to it.
 * For everybody else it is not there.
 */
@Controller
@OpenTo(Standing.GUEST)
class SuspendedController {
    static final String PATH = "/suspended";
    private final Suspensions suspensions;
    private final Appeals appeals;
    private final HiddenTexts hidden;
    private final HiddenPages pages;
    private final Members members;

    SuspendedController(
            Suspensions suspensions, Appeals appeals, HiddenTexts hidden, HiddenPages pages, Members members) {
        this.suspensions = suspensions;
        this.appeals = appeals;
        this.hidden = hidden;
        this.pages = pages;
        this.members = members;
    }

    /**
     * @param suspension empty where it is older than reasons are
     * @param appeal against it
     * @param texts that are hidden
     */
    record Out(
            Member who,
            Optional<Suspension> suspension,
            Optional<Appeal> appeal,
            AppealForm form,
            List<HiddenText> texts) {}

    @GetMapping(PATH)
    Show show(HttpServletRequest request) {
        return page(suspended(request), AppealForm.blank());
    }

    @PostMapping("/suspended/appeal")
    View appeal(@Valid @ModelAttribute("appeal") AppealForm form, BindingResult wrong, HttpServletRequest request) {
        Member who = suspended(request);
        if (wrong.hasErrors()) return page(who, form).with(wrong);
        appeals.makeAgainstSuspension(who, form.words());
        return Redirect.to(PATH);
    }

    @GetMapping("/suspended/hidden/{id}")
    Show text(@PathVariable UUID id, HttpServletRequest request) {
        return pages.of(id, suspended(request), AppealForm.blank());
    }

    @PostMapping("/suspended/hidden/{id}/appeal")
    View appealText(
            @PathVariable UUID id,
            @Valid @ModelAttribute("appeal") AppealForm form,
            BindingResult wrong,
            HttpServletRequest request) {
        Member who = suspended(request);
        Show page = pages.of(id, who, form);
        if (wrong.hasErrors()) return page.with(wrong);
        appeals.makeAgainstHiding(id, who, form.words());
        return Redirect.to("/suspended/hidden/" + id);
    }

    private Show page(Member who, AppealForm form) {
        Optional<Suspension> suspension = suspensions.lastingOf(who.id());
        Optional<Appeal> appeal = suspension.map(Suspension::id).map(appeals.of(who.id())::get);
        List<HiddenText> texts =
                hidden.of(who.id()).stream().filter(HiddenText::isHidden).toList();
        return Show.page("moderation/suspended", new Out(who, suspension, appeal, form, texts));
    }

    private Member suspended(HttpServletRequest request) {
        return Identity.of(request)
                .flatMap(identity -> members.find(identity.account()))
                .filter(who -> who.suspendedAt() != null)
                .orElseThrow(NotThere::new);
    }
}
