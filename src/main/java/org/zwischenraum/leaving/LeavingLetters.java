package org.zwischenraum.leaving;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Communities;
import org.zwischenraum.entry.Accounts;
import org.zwischenraum.mail.Letter;
import org.zwischenraum.mail.Outbox;
import org.zwischenraum.members.Member;
import org.zwischenraum.text.Texts;
import org.zwischenraum.text.Words;
import org.zwischenraum.web.Links;

/** Two letters: that somebody is leaving, with the way back; and that they have gone. Nobody else is told. */
@Component
class LeavingLetters {
    private static final String BEGUN = "leaving.begun";
    private static final String GONE = "leaving.gone";
    private final Accounts accounts;
    private final Communities communities;
    private final Texts texts;
    private final Links links;
    private final Outbox outbox;

    LeavingLetters(Accounts accounts, Communities communities, Texts texts, Links links, Outbox outbox) {
        this.accounts = accounts;
        this.communities = communities;
        this.texts = texts;
        this.links = links;
        this.outbox = outbox;
    }

    void begun(Member who, Instant end) {
        Words words = texts.in(who.language());
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(who.language().locale())
                .format(end.atZone(communities.get().zone()));
        outbox.send(new Letter(
                        accounts.find(who.id()).orElseThrow().email(),
                        who.language(),
                        BEGUN,
                        words.say("leaving.letter.subject", "house", house(), "day", day),
                        List.of(
                                words.say("leaving.letter.hello", "name", who.firstName()),
                                words.say("leaving.letter.says", "day", day),
                                words.say("leaving.letter.not")))
                .leadingTo(words.say("leaving.stay"), links.to("/me/leaving"))
                .until(end)
                .discreetly());
    }

    void gone(Member who, String address) {
        Words words = texts.in(who.language());
        outbox.send(new Letter(
                        address,
                        who.language(),
                        GONE,
                        words.say("leaving.gone.subject", "house", house()),
                        List.of(
                                words.say("leaving.letter.hello", "name", who.firstName()),
                                words.say("leaving.gone.says"),
                                words.say("leaving.gone.wish")))
                .discreetly());
    }

    private String house() {
        return communities.get().name();
    }
}
