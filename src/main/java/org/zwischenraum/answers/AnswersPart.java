package org.zwischenraum.answers;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.AskPart;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.asks.State;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Page;

/** What was answered, and the place where one answers. */
@Component
@Order(1)
class AnswersPart implements AskPart {
    private final Asks asks;
    private final AnswerList list;
    private final TemplateEngine engine;

    AnswersPart(Asks asks, AnswerList list, TemplateEngine engine) {
        this.asks = asks;
        this.list = list;
        this.engine = engine;
    }

    record Talk(AnswerList.Shown answers, boolean mayAnswer) {}

    @Override
    public Place place() {
        return Place.TALK;
    }

    @Override
    public Optional<Content> show(Ask ask, Member me, Page page) {
        boolean mayAnswer = ask.state(asks.today()) != State.WITHDRAWN;
        Talk talk = new Talk(list.of(ask, me), mayAnswer);
        return Optional.of(output -> engine.render("answers/_part.jte", Map.of("page", page, "it", talk), output));
    }
}
