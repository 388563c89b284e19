package org.zwischenraum.introductions;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.chat.Conversations;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Standing;

/** Gladly, not this time, ask me later: what one of the two says. */
@Controller
@OpenTo(Standing.FRIEND)
class AnswerController {
    private final Introductions introductions;
    private final Replies replies;
    private final Conversations conversations;

    AnswerController(Introductions introductions, Replies replies, Conversations conversations) {
        this.introductions = introductions;
        this.replies = replies;
        this.conversations = conversations;
    }

    @PostMapping("/introductions/{id}/consent")
    View consent(@PathVariable UUID id, Member me) {
        Introduction introduction = answer(id, Answer.GLADLY, me);
        if (!introduction.isMade()) return Redirect.to(introduction.path());
        return Redirect.to("/conversations/" + conversations.about(id).orElseThrow());
    }

    @PostMapping("/introductions/{id}/refusal")
    View refuse(@PathVariable UUID id, Member me) {
        return Redirect.to(answer(id, Answer.NOT_THIS_TIME, me).path());
    }

    @PostMapping("/introductions/{id}/postponement")
    View postpone(@PathVariable UUID id, Member me) {
        return Redirect.to(answer(id, Answer.LATER, me).path());
    }

    private Introduction answer(UUID id, Answer answer, Member me) {
        if (introductions
                .find(id, me)
                .filter(found -> found.isOfTheTwo(me.id()))
                .isEmpty()) throw new NotThere();
        return replies.answer(id, answer, me);
    }
}
