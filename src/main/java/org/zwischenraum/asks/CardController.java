package org.zwischenraum.asks;

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
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** The card that wanders, for whoever gets it: read and answered without an account, and taken back. */
@Controller
@OpenTo(Standing.GUEST)
class CardController {
    private final AskCards cards;
    private final CardAnswers answers;
    private final Asks asks;
    private final Members members;
    private final Links links;
    private final Limits limits;

    CardController(AskCards cards, CardAnswers answers, Asks asks, Members members, Links links, Limits limits) {
        this.cards = cards;
        this.answers = answers;
        this.asks = asks;
        this.members = members;
        this.links = links;
        this.limits = limits;
    }

    /** @param author first name of the asker, or empty */
    record Open(Ask ask, AskCard card, String author, boolean isOpen, CardAnswerForm form) {}

    /** @param link by which the answer can be taken back; the answer is empty once it was */
    record Given(Optional<CardAnswer> answer, String back, String link) {}

    @GetMapping("/cards/{secret}")
    View show(@PathVariable String secret) {
        return page(card(secret), CardAnswerForm.empty());
    }

    @PostMapping("/cards/{secret}/answers")
    View create(
            @PathVariable String secret,
            @Valid @ModelAttribute CardAnswerForm form,
            BindingResult wrong,
            HttpServletRequest request) {
        AskCard card = card(secret);
        Ask ask = ask(card);
        if (wrong.hasErrors() || !isOpen(ask)) return page(card, form).with(wrong);
        limits.take("asks.outside", request.getRemoteAddr(), 6, Duration.ofHours(1));
        limits.take("asks.outsideCard", card.id(), 30, Duration.ofHours(24));
        answers.give(form, card, ask);
        return Redirect.to("/cards/answers/" + form.back());
    }

    @GetMapping("/cards/answers/{back}")
    View given(@PathVariable String back) {
        return Show.page("asks/given", new Given(answers.find(back), back, links.to("/cards/answers/" + back)));
    }

    @PostMapping("/cards/answers/{back}/removal")
    View remove(@PathVariable String back) {
        answers.takeBack(back);
        return Redirect.to("/cards/answers/" + back);
    }

    private Show page(AskCard card, CardAnswerForm form) {
        Ask ask = ask(card);
        String author = cards.isNamed(ask) ? members.get(ask.author()).firstName() : "";
        return Show.page("asks/outside", new Open(ask, card, author, isOpen(ask), form));
    }

    private boolean isOpen(Ask ask) {
        return ask.state(asks.today()) == State.OPEN;
    }

    private AskCard card(String secret) {
        return cards.find(secret).orElseThrow(NotThere::new);
    }

    private Ask ask(AskCard card) {
        return asks.find(card.ask()).orElseThrow(NotThere::new);
    }
}
