package org.zwischenraum.cards;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Standing;

/** What came in from outside, for the asker. */
@Controller
@OpenTo(Standing.FRIEND)
class CardAnswerController {
    private final Asks asks;
    private final CardAnswers answers;

    CardAnswerController(Asks asks, CardAnswers answers) {
        this.asks = asks;
        this.answers = answers;
    }

    @PostMapping("/asks/{id}/cards/answers/{answer}/removal")
    View remove(@PathVariable UUID id, @PathVariable UUID answer, Member me) {
        Ask ask = asks.find(id, me).filter(one -> one.isBy(me)).orElseThrow(NotThere::new);
        answers.remove(answer, ask);
        return Redirect.to(ask.path() + "#outside");
    }
}
