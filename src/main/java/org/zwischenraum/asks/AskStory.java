package org.zwischenraum.asks;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Terms;
import org.zwischenraum.text.Language;
import org.zwischenraum.web.NotThere;

/** The steps in the life of an ask, for the demo, which takes them in the name of its people. */
@Component
public class AskStory {
    private final Asks asks;
    private final Asking asking;
    private final Requests requests;

    AskStory(Asks asks, Asking asking, Requests requests) {
        this.asks = asks;
        this.asking = asking;
        this.requests = requests;
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

    public void withdraw(UUID ask, Member author) {
        asks.withdraw(ask, author);
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
                null);
    }
}
