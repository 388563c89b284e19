package org.zwischenraum.cards;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.NotThere;

/** The steps in the life of a card, for the demo, which takes them in the name of its people. */
@Component
public class CardStory {
    private final Asks asks;
    private final AskCards cards;
    private final CardAnswers answers;

    CardStory(Asks asks, AskCards cards, CardAnswers answers) {
        this.asks = asks;
        this.cards = cards;
        this.answers = answers;
    }

    /** Somebody outside answers on the card that a member passed on. */
    public void answer(UUID id, String name, String text, Member through) {
        Ask ask = asks.find(id, through).orElseThrow(NotThere::new);
        answers.give(new CardAnswerForm(Ids.next(), "", name, "", text, true), cards.make(ask, through), ask);
    }
}
