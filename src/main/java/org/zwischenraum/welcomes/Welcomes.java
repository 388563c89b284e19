package org.zwischenraum.welcomes;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.community.Communities;
import org.zwischenraum.community.HouseWords;
import org.zwischenraum.community.HouseWords.Place;
import org.zwischenraum.entry.Accounts;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.invitations.Invitation;
import org.zwischenraum.invitations.Invitations;
import org.zwischenraum.mail.Letter;
import org.zwischenraum.mail.Outbox;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Role;
import org.zwischenraum.text.Texts;
import org.zwischenraum.text.Words;
import org.zwischenraum.web.Links;

/** The letters that greet. */
@Component
class Welcomes {
    /** Where its reader finds it again. */
    static final String PATH = "/welcome-letter";

    private final JdbcClient sql;
    private final Clock clock;
    private final HouseWords written;
    private final Communities communities;
    private final Members members;
    private final Accounts accounts;
    private final Invitations invitations;
    private final Texts texts;
    private final Links links;
    private final Outbox outbox;
    private final Notices notices;

    Welcomes(
            JdbcClient sql,
            Clock clock,
            HouseWords written,
            Communities communities,
            Members members,
            Accounts accounts,
            Invitations invitations,
            Texts texts,
            Links links,
            Outbox outbox,
            Notices notices) {
        this.sql = sql;
        this.clock = clock;
        this.written = written;
        this.communities = communities;
        this.members = members;
        this.accounts = accounts;
        this.invitations = invitations;
        this.texts = texts;
        this.links = links;
        this.outbox = outbox;
        this.notices = notices;
    }

    /** What this member reads, in their language, else in the house's own; empty when the house greets nobody. */
    Optional<Greeting> of(Member reader) {
        Words words = texts.in(reader.language());
        return written.find(Place.LETTER, reader.language())
                .map(text -> Greeting.of(
                        text, reader, host(reader.id()), communities.get().name(), words));
    }

    /** Greets somebody who has joined; a second time nothing happens. Friends of the community are not greeted as members. */
    @Transactional
    void greet(UUID newcomer) {
        members.find(newcomer)
                .filter(member -> member.isActive() && member.role() != Role.FRIEND)
                .ifPresent(member -> of(member).filter(_ -> note(newcomer)).ifPresent(letter -> send(member, letter)));
    }

    private void send(Member reader, Greeting greeting) {
        String house = communities.get().name();
        post(reader, greeting);
        notices.tell(Notice.to(reader.id(), "welcomes.notice", PATH)
                .with("house", house)
                .once("welcomes"));
    }

    /** By mail alone: to whoever joins, and to a host who tries it out. */
    void post(Member reader, Greeting greeting) {
        Words words = texts.in(reader.language());
        String subject =
                words.say("welcomes.letter.subject", "house", communities.get().name());
        accounts.find(reader.id())
                .map(account -> new Letter(
                        account.email(), reader.language(), "welcomes.letter", subject, greeting.paragraphs()))
                .map(letter -> letter.leadingTo(words.say("welcomes.letter.button"), links.to("/")))
                .ifPresent(outbox::send);
    }

    /** @return false when they were greeted before */
    private boolean note(UUID member) {
        return sql.sql("insert into welcome_letter (member_id, sent_at) values (:member, :now) on conflict do nothing")
                        .param("member", member)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Who greets: the host who invited, else the one who has been here longest. */
    private String host(UUID reader) {
        return invitations
                .acceptedBy(reader)
                .map(Invitation::madeBy)
                .flatMap(members::find)
                .filter(member -> member.isHost() && member.isActive())
                .or(() -> members.hosts().stream()
                        .filter(host -> host.role() == Role.HOST)
                        .min(Comparator.comparing(Member::joinedAt)))
                .map(Member::name)
                .orElse("");
    }
}
