package org.zwischenraum.joining;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Communities;
import org.zwischenraum.mail.Letter;
import org.zwischenraum.mail.Outbox;
import org.zwischenraum.text.Texts;
import org.zwischenraum.text.Words;
import org.zwischenraum.web.Links;

/** The letter by which somebody who joins shows that the address is theirs. */
@Component
class JoiningLetters {
    private final Outbox outbox;
    private final Texts texts;
    private final Links links;
    private final Communities communities;

    JoiningLetters(Outbox outbox, Texts texts, Links links, Communities communities) {
        this.outbox = outbox;
        this.texts = texts;
        this.links = links;
        this.communities = communities;
    }

    void confirm(JoiningForm form, String secret) {
        Words words = texts.outside(form.language());
        String house = communities.get().name();
        Letter letter = new Letter(
                form.email(),
                form.language(),
                "joining.joining",
                words.say("joining.letter.subject", "house", house),
                List.of(
                        words.say("joining.letter.text", "name", form.name(), "house", house),
                        words.say("joining.letter.notYou")));
        outbox.send(letter.leadingTo(words.say("joining.letter.button"), links.to("/join/" + secret)));
    }
}
