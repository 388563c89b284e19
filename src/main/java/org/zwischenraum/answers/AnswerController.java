package org.zwischenraum.answers;

import jakarta.validation.Valid;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.AskPage;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** Answering on the page of an ask. */
@Controller
@OpenTo(Standing.FRIEND)
class AnswerController {
    private final Asks asks;
    private final Answers answers;
    private final AnswerList list;
    private final AskPage page;
    private final Limits limits;

    AnswerController(Asks asks, Answers answers, AnswerList list, AskPage page, Limits limits) {
        this.asks = asks;
        this.answers = answers;
        this.list = list;
        this.page = page;
        this.limits = limits;
    }

    @GetMapping("/asks/{ask}/answers")
    View index(@PathVariable UUID ask, Member me) {
        return Show.page("answers/_answers", list.of(seen(ask, me), me));
    }

    @PostMapping("/asks/{ask}/answers")
    View create(@PathVariable UUID ask, @Valid @ModelAttribute AnswerForm form, BindingResult wrong, Member me) {
        Ask about = seen(ask, me);
        if (wrong.hasErrors()) return page.of(about, me).with(wrong);
        limits.take("answers.title", me.id(), 30, Duration.ofHours(1));
        answers.give(form.id(), form.text(), about, me);
        return Redirect.to(about.path() + "#answers");
    }

    @PostMapping("/asks/{ask}/answers/{id}/removal")
    View remove(@PathVariable UUID ask, @PathVariable UUID id, Member me) {
        Ask about = seen(ask, me);
        answers.takeBack(id, about, me);
        return Redirect.to(about.path() + "#answers");
    }

    private Ask seen(UUID id, Member me) {
        return asks.find(id, me).orElseThrow(NotThere::new);
    }
}
