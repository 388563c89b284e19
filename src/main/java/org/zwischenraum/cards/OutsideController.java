package org.zwischenraum.cards;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** The card that wanders, for whoever gets it: read and answered without an account, and taken back. */
@Controller
@OpenTo(Standing.GUEST)
class OutsideController {
    private final Slips slips;
    private final CardAnswers answers;
    private final Links links;
    private final Limits limits;

    OutsideController(Slips slips, CardAnswers answers, Links links, Limits limits) {
        this.slips = slips;
        this.answers = answers;
        this.links = links;
        this.limits = limits;
    }

    record Open(Slips.Slip slip, CardAnswerForm form) {}

    /** @param link by which the answer can be taken back; the answer is empty once it was */
    record Given(Optional<CardAnswer> answer, String back, String link) {}

    @GetMapping("/cards/{secret}")
    View show(@PathVariable String secret) {
        return Show.page("cards/outside", new Open(slips.of(secret), CardAnswerForm.empty()));
    }

    @PostMapping("/cards/{secret}/answers")
    View create(
            @PathVariable String secret,
            @Valid @ModelAttribute CardAnswerForm form,
            BindingResult wrong,
            HttpServletRequest request) {
        Slips.Slip slip = slips.of(secret);
        if (wrong.hasErrors() || !slip.isOpen())
            return Show.page("cards/outside", new Open(slip, form)).with(wrong);
        limits.take("cards.outside", request.getRemoteAddr(), 6, Duration.ofHours(1));
        limits.take("cards.answers", slip.card().id(), 30, Duration.ofHours(24));
        answers.give(form, slip.card(), slip.ask());
        return Redirect.to("/cards/answers/" + form.back());
    }

    @GetMapping("/cards/answers/{back}")
    View given(@PathVariable String back) {
        return Show.page("cards/given", new Given(answers.find(back), back, links.to("/cards/answers/" + back)));
    }

    @PostMapping("/cards/answers/{back}/removal")
    View remove(@PathVariable String back) {
        answers.takeBack(back);
        return Redirect.to("/cards/answers/" + back);
    }
}
