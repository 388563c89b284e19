package org.zwischenraum.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Communities;
import org.zwischenraum.decisions.Decisions;
import org.zwischenraum.entry.Account;
import org.zwischenraum.entry.Accounts;
import org.zwischenraum.mail.Letter;
import org.zwischenraum.mail.Outbox;
import org.zwischenraum.mail.Passage;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.text.Texts;
import org.zwischenraum.text.Words;
import org.zwischenraum.web.Links;

/**
 * Notices by mail: only that something waits and where. Who and what is read in the house, since mail lies about in
 * many places. Hosts do not see such a letter wait: that somebody was written to says that they were asked, and that nobody
 * was, that somebody keeps apart.
 */
@Component
class NoticeLetters {
    private static final String KIND = "inbox.notice";
    private static final int MOST = 8;

    /** What waited longer for a mail server is found in the house. */
    private static final Duration OF_USE = Duration.ofDays(7);

    private final Members members;
    private final Accounts accounts;
    private final Communities communities;
    private final LetterEnds ends;
    private final ObjectProvider<ReplyTag> replies;
    private final Texts texts;
    private final Links links;
    private final Outbox outbox;
    private final Clock clock;
    private final Decisions decisions;

    NoticeLetters(
            Members members,
            Accounts accounts,
            Communities communities,
            LetterEnds ends,
            ObjectProvider<ReplyTag> replies,
            Texts texts,
            Links links,
            Outbox outbox,
            Clock clock,
            Decisions decisions) {
        this.members = members;
        this.accounts = accounts;
        this.communities = communities;
        this.ends = ends;
        this.replies = replies;
        this.texts = texts;
        this.links = links;
        this.outbox = outbox;
        this.clock = clock;
        this.decisions = decisions;
    }

    /** One letter about all of these; none about nothing, and none to whoever has left. */
    void write(UUID reader, List<WaitingNotices.Told> told) {
        if (told.isEmpty()) return;
        members.find(reader)
                .filter(Member::isActive)
                .flatMap(member -> accounts.find(reader).map(account -> letter(member, account, told)))
                .ifPresent(outbox::send);
    }

    private Letter letter(Member reader, Account account, List<WaitingNotices.Told> told) {
        Words words = texts.in(reader.language());
        List<WaitingNotices.Told> places = told.stream()
                .collect(Collectors.toMap(
                        WaitingNotices.Told::path, one -> one, (first, _) -> first, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        Letter letter = places.size() == 1
                ? single(reader, account, places.getFirst(), words)
                : bundle(reader, account, places, words);
        Letter timely = letter.discreetly().until(clock.instant().plus(OF_USE));
        return ends.atFootOf(timely, reader.id(), end(told), words);
    }

    private Letter single(Member reader, Account account, WaitingNotices.Told one, Words words) {
        Letter letter = begun(
                        reader,
                        account,
                        words.of("inbox.letter.subject", one.matter()),
                        List.of(hello(reader, words), words.of("inbox.letter.says", one.matter())))
                .leadingTo(words.say("inbox.letter.look"), links.to(one.path()))
                .inThread(one.path());
        return withReply(withDecision(letter, reader, one.path(), words), reader, one, words);
    }

    private Letter withDecision(Letter letter, Member reader, String path, Words words) {
        return decisions
                .link(reader.id(), path)
                .map(link -> letter.with(Passage.titled("").with(words.say("decisions.letter"), link)))
                .orElse(letter);
    }

    private Letter withReply(Letter letter, Member reader, WaitingNotices.Told one, Words words) {
        return replies.stream()
                .flatMap(reply -> reply.of(reader.id(), one.path()).stream())
                .findFirst()
                .map(tag -> letter.answeredBy(tag).closing(answer(one.matter(), words)))
                .orElse(letter);
    }

    /** What is written below an ask more people read. */
    private static String answer(Matter matter, Words words) {
        return words.say(matter == Matter.ANSWERS ? "inbox.letter.answer.below" : "inbox.letter.answer");
    }

    private Letter bundle(Member reader, Account account, List<WaitingNotices.Told> places, Words words) {
        Passage passage = Passage.titled("");
        for (WaitingNotices.Told one : places.stream().limit(MOST).toList()) {
            passage = passage.with(words.of("inbox.letter.subject", one.matter()), links.to(one.path()));
            Optional<String> link = decisions.link(reader.id(), one.path());
            if (link.isPresent()) passage = passage.with(words.say("decisions.letter"), link.get());
        }
        if (places.size() > MOST) passage = passage.with(words.say("inbox.letter.more"), links.to("/inbox"));
        return begun(
                        reader,
                        account,
                        words.say("inbox.letter.subject.bundle"),
                        List.of(hello(reader, words), words.say("inbox.letter.says.bundle")))
                .with(passage)
                .closing(words.say("inbox.letter.calmly"));
    }

    private Letter begun(Member reader, Account account, String subject, List<String> paragraphs) {
        String house = communities.get().name();
        return new Letter(account.email(), reader.language(), KIND, house + ": " + subject, paragraphs);
    }

    private static String hello(Member reader, Words words) {
        return words.say("inbox.letter.hello", "name", reader.firstName());
    }

    /** A letter about one matter ends that matter, one about several ends them all. */
    private static LetterEnd end(List<WaitingNotices.Told> told) {
        Set<Matter> matters = told.stream().map(WaitingNotices.Told::matter).collect(Collectors.toSet());
        return matters.size() == 1 ? LetterEnd.of(matters.iterator().next()) : LetterEnd.NOTICES;
    }
}
