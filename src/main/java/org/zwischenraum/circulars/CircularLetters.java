package org.zwischenraum.circulars;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Communities;
import org.zwischenraum.entry.Accounts;
import org.zwischenraum.inbox.LetterEnd;
import org.zwischenraum.inbox.LetterEnds;
import org.zwischenraum.mail.Letter;
import org.zwischenraum.mail.Outbox;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.text.Texts;
import org.zwischenraum.text.Words;

/** What hosts wrote, as it leaves by mail: their words as they are, a greeting before them, and at the foot a way to have no more. */
@Component
class CircularLetters {
    private final Accounts accounts;
    private final Members members;
    private final Communities communities;
    private final Texts texts;
    private final LetterEnds ends;
    private final Outbox outbox;

    CircularLetters(
            Accounts accounts, Members members, Communities communities, Texts texts, LetterEnds ends, Outbox outbox) {
        this.accounts = accounts;
        this.members = members;
        this.communities = communities;
        this.texts = texts;
        this.ends = ends;
        this.outbox = outbox;
    }

    void send(String subject, String text, UUID reader, UUID host) {
        Member who = members.get(reader);
        Words words = texts.in(who.language());
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(words.say("circulars.letter.hello", "name", who.firstName()));
        paragraphs.addAll(Circular.paragraphs(text));
        paragraphs.add(signed(words, host));
        accounts.find(reader)
                .map(account -> new Letter(account.email(), who.language(), "circulars.letter", subject, paragraphs))
                .map(letter -> ends.atFootOf(letter, reader, LetterEnd.HOUSE, words))
                .ifPresent(outbox::send);
    }

    private String signed(Words words, UUID host) {
        String name = members.find(host).map(Member::name).orElse("");
        return words.say(
                "circulars.letter.signed",
                "name",
                name,
                "house",
                communities.get().name());
    }
}
