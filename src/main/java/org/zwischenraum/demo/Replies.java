package org.zwischenraum.demo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.answers.Answers;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.closures.Closures;
import org.zwischenraum.members.Member;
import org.zwischenraum.requests.Request;
import org.zwischenraum.requests.Requests;
import org.zwischenraum.suggestions.Asking;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.NotThere;

/** What comes back to the asks of the cast, step by step, in the name of its people. */
@Component
class Replies {
    private final Asks asks;
    private final Asking asking;
    private final Requests requests;
    private final Answers answers;
    private final Closures closures;

    Replies(Asks asks, Asking asking, Requests requests, Answers answers, Closures closures) {
        this.asks = asks;
        this.asking = asking;
        this.requests = requests;
        this.answers = answers;
        this.closures = closures;
    }

    void request(UUID ask, Member asker, UUID helper) {
        asking.send(ask, helper, asker);
    }

    void accept(UUID ask, Member helper) {
        requests.accept(requestOf(ask, helper), helper);
    }

    void refuse(UUID ask, Member helper) {
        requests.refuse(requestOf(ask, helper), "", helper);
    }

    void answer(UUID ask, String text, Member author) {
        answers.give(Ids.next(), text, seen(ask, author), author);
    }

    void close(UUID ask, List<UUID> helpedBy, String thanks, Member author) {
        closures.close(ask, helpedBy, thanks, author);
    }

    private Ask seen(UUID ask, Member me) {
        return asks.find(ask, me).orElseThrow(NotThere::new);
    }

    private UUID requestOf(UUID ask, Member helper) {
        return Optional.ofNullable(requests.of(seen(ask, helper)).get(helper.id()))
                .map(Request::id)
                .orElseThrow(NotThere::new);
    }
}
