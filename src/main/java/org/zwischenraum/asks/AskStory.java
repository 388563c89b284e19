package org.zwischenraum.asks;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Terms;
import org.zwischenraum.text.Language;

/** How an ask comes and goes, for the demo, which posts in the name of its people. */
@Component
public class AskStory {
    private final Asks asks;

    AskStory(Asks asks) {
        this.asks = asks;
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

    public void withdraw(UUID ask, Member author) {
        asks.withdraw(ask, author);
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
