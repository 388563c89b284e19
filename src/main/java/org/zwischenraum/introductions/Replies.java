package org.zwischenraum.introductions;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.chat.Conversations;
import org.zwischenraum.inbox.Matter;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.jobs.Jobs;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Conflict;

/** Takes what the two answer, and brings them together once both have said gladly. */
@Component
public class Replies {
    private static final int SUBJECT = 160;
    private final Introductions introductions;
    private final Invitations invitations;
    private final Answers answers;
    private final Acquaintance acquaintance;
    private final Conversations conversations;
    private final Notices notices;
    private final Members members;
    private final Jobs jobs;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Replies(
            Introductions introductions,
            Invitations invitations,
            Answers answers,
            Acquaintance acquaintance,
            Conversations conversations,
            Notices notices,
            Members members,
            Jobs jobs,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.introductions = introductions;
        this.invitations = invitations;
        this.answers = answers;
        this.acquaintance = acquaintance;
        this.conversations = conversations;
        this.notices = notices;
        this.members = members;
        this.jobs = jobs;
        this.facts = facts;
        this.clock = clock;
    }

    /** Takes the yes of somebody who wished for it: they are not asked, and learn nothing before the other's yes. */
    @Transactional
    void fulfil(Introduction introduction, Member wisher) {
        invitations.spare(introduction, wisher.id());
        introductions.name(introduction);
        answers.keep(introduction, wisher.id(), Answer.GLADLY);
        goOn(introduction, wisher);
    }

    /** One of the two says gladly. */
    @Transactional
    public void consent(UUID id, Member me) {
        answer(id, Answer.GLADLY, me);
    }

    /** One of the two says not this time; nobody else learns of it. */
    @Transactional
    public void refuse(UUID id, Member me) {
        answer(id, Answer.NOT_THIS_TIME, me);
    }

    /**
     * Takes an answer. A yes may bring them together; anything else changes nothing that somebody else can see.
     *
     * @throws Conflict when it has ended
     */
    @Transactional
    Introduction answer(UUID id, Answer answer, Member me) {
        Introduction introduction = introductions.locked(id);
        if (introduction.isMade()) return introduction;
        if (introduction.state(clock.instant()) == State.ENDED)
            throw new Conflict("introductions.conflict.ended", "/introductions");
        answers.keep(introduction, me.id(), answer);
        notices.seen(introduction.path(), me);
        switch (answer) {
            case GLADLY -> goOn(introduction, me);
            case LATER -> jobs.at(clock.instant().plus(Answers.LATER), AskAgain.KIND, AskAgain.subject(id, me.id()));
            case NOT_THIS_TIME -> {}
        }
        return introductions.get(id);
    }

    private void goOn(Introduction introduction, Member me) {
        if (answers.bothGladly(introduction)) make(introduction, me);
        else invitations.plan(introduction, introduction.otherThan(me.id()));
    }

    private void make(Introduction introduction, Member last) {
        if (!acquaintance.mayBeMade(introduction)) return;
        introductions.make(introduction);
        UUID conversation = conversations.open(introduction.id(), three(introduction), subject(introduction));
        tell(introduction, last, "/conversations/" + conversation);
        facts.publishEvent(new IntroductionMade(introduction.id(), clock.instant()));
    }

    private List<UUID> three(Introduction introduction) {
        List<UUID> three = new ArrayList<>(introduction.two());
        if (members.get(introduction.introducer()).isActive()) three.add(introduction.introducer());
        return three;
    }

    private static String subject(Introduction introduction) {
        String line = introduction.words().replace('\n', ' ');
        return line.length() <= SUBJECT ? line : line.substring(0, SUBJECT - 1).strip() + "…";
    }

    private void tell(Introduction introduction, Member last, String path) {
        UUID other = introduction.otherThan(last.id());
        notices.tell(Notice.to(other, "introductions.notice.made", path)
                .with("other", last.name())
                .with("introducer", members.get(introduction.introducer()).name())
                .once("introductions.made:" + introduction.id())
                .alsoByLetter(Matter.INTRODUCTIONS));
        notices.tell(Notice.to(introduction.introducer(), "introductions.notice.madeByYou", path)
                .with("one", members.get(introduction.first()).name())
                .with("other", members.get(introduction.second()).name())
                .once("introductions.made:" + introduction.id()));
    }
}
