package org.zwischenraum.asks;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Terms;
import org.zwischenraum.text.Language;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.NotThere;

/** The steps in the life of an ask, for the demo, which takes them in the name of its people. */
@Component
public class AskStory {
    private final Asks asks;
    private final Asking asking;
    private final Requests requests;
    private final Answers answers;
    private final Closures closures;

    AskStory(Asks asks, Asking asking, Requests requests, Answers answers, Closures closures) {
        this.asks = asks;
        this.asking = asking;
        this.requests = requests;
        this.answers = answers;
        this.closures = closures;
    }

    /** What somebody seeks. */
    public record Wish(
            Kind kind,
            Language language,
            String text,
            String details,
            String secondLine,
            TimeNeeded time,
            Terms terms,
            ForWhom audience) {}

    public UUID post(Wish wish, Member author) {
        return asks.post(form(wish), author).id();
    }

    /** @throws NotThere when the house did not suggest this person */
    public void request(UUID ask, Member asker, UUID helper) {
        asking.send(ask, helper, asker);
    }

    public void accept(UUID ask, Member helper) {
        requests.accept(requestOf(ask, helper), helper);
    }

    public void refuse(UUID ask, Member helper) {
        requests.refuse(requestOf(ask, helper), "", helper);
    }

    public void answer(UUID ask, String text, Member author) {
        answers.give(Ids.next(), text, seen(ask, author), author);
    }

    public void close(UUID ask, List<UUID> helpedBy, String thanks, Member author) {
        closures.close(ask, helpedBy, thanks, author);
    }

    public void withdraw(UUID ask, Member author) {
        asks.withdraw(ask, author);
    }

    private Ask seen(UUID ask, Member me) {
        return asks.find(ask, me).orElseThrow(NotThere::new);
    }

    private UUID requestOf(UUID ask, Member helper) {
        return requests.waitingFor(helper).stream()
                .filter(request -> request.ask().equals(ask))
                .findFirst()
                .orElseThrow(NotThere::new)
                .id();
    }

    private static AskForm form(Wish wish) {
        return new AskForm(
                null,
                wish.text(),
                wish.details(),
                wish.secondLine(),
                wish.kind(),
                wish.language(),
                wish.time(),
                wish.terms(),
                wish.audience(),
                null,
                false,
                null,
                "",
                null,
                null,
                null);
    }
}
