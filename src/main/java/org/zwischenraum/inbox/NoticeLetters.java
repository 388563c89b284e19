package org.zwischenraum.inbox;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Communities;
import org.zwischenraum.entry.Accounts;
import org.zwischenraum.mail.Letter;
import org.zwischenraum.mail.Outbox;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.text.Texts;
import org.zwischenraum.text.Words;
import org.zwischenraum.web.Links;

/**
 * A notice by mail: only that something waits and where. Who and what is read in the house, since mail lies about in
 * many places. Hosts do not see such a letter wait: that somebody was written to says that they were asked, and that nobody
 * was, that somebody keeps apart. Without a mail server no letter is written, for it would only wait.
 */
@Component
class NoticeLetters {
    private static final String KIND = "inbox.notice";
    private final Settings settings;
    private final LetterChoices choices;
    private final Members members;
    private final Accounts accounts;
    private final Communities communities;
    private final Texts texts;
    private final Links links;
    private final Outbox outbox;

    NoticeLetters(
            Settings settings,
            LetterChoices choices,
            Members members,
            Accounts accounts,
            Communities communities,
            Texts texts,
            Links links,
            Outbox outbox) {
        this.settings = settings;
        this.choices = choices;
        this.members = members;
        this.accounts = accounts;
        this.communities = communities;
        this.texts = texts;
        this.links = links;
        this.outbox = outbox;
    }

    void send(Notice notice, Matter matter) {
        if (settings.smtp().isEmpty() || !choices.wants(notice.to(), matter)) return;
        Member reader = members.get(notice.to());
        if (reader.isActive()) outbox.send(letter(reader, matter, notice.path()));
    }

    private Letter letter(Member reader, Matter matter, String path) {
        Words words = texts.in(reader.language());
        String house = communities.get().name();
        return new Letter(
                        address(reader.id()),
                        reader.language(),
                        KIND,
                        subject(matter, words, house),
                        List.of(
                                words.say("inbox.letter.hello", "name", reader.firstName()),
                                words.of("inbox.letter.says", matter),
                                words.say("inbox.letter.choose", "link", links.to("/inbox/letters"))))
                .leadingTo(words.say("inbox.letter.look"), links.to(path))
                .discreetly();
    }

    private static String subject(Matter matter, Words words, String house) {
        return house + ": " + words.of("inbox.letter.subject", matter);
    }

    private String address(UUID member) {
        return accounts.find(member).orElseThrow().email();
    }
}
