package org.zwischenraum.entry;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Communities;
import org.zwischenraum.mail.Letter;
import org.zwischenraum.mail.Outbox;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Texts;
import org.zwischenraum.text.Words;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.Viewer;
import org.zwischenraum.web.Viewers;

/** Tells somebody that a way into their account has changed, so that they notice when it was not them. */
@Component
public class Alert {
    private final Accounts accounts;
    private final Outbox outbox;
    private final Texts texts;
    private final Links links;
    private final Communities communities;
    private final ObjectProvider<Viewers> viewers;

    /** What has changed. */
    public enum Change {
        PASSWORD,
        PASSKEY,
        TOKEN,
        ADDRESS,
        LINK
    }

    Alert(
            Accounts accounts,
            Outbox outbox,
            Texts texts,
            Links links,
            Communities communities,
            ObjectProvider<Viewers> viewers) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.texts = texts;
        this.links = links;
        this.communities = communities;
        this.viewers = viewers;
    }

    public void send(UUID account, Change change) {
        accounts.find(account).ifPresent(somebody -> send(account, somebody.email(), change));
    }

    /** Tells it to this address, where it is not the account's any more. */
    void send(UUID account, String email, Change change) {
        Words words =
                texts.in(viewers.getObject().find(account).map(Viewer::language).orElse(language()));
        String house = communities.get().name();
        List<String> paragraphs = List.of(words.of("entry.alert", change), words.say("entry.alert.notYou"));
        Letter letter = new Letter(
                email, words.language(), "entry.alert", words.say("entry.alert.subject", "house", house), paragraphs);
        outbox.send(letter.leadingTo(words.say("entry.alert.look"), links.to("/me/settings")));
    }

    private Language language() {
        return communities.get().language();
    }
}
