package org.zwischenraum.introductions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.inbox.Matter;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.jobs.Job;
import org.zwischenraum.jobs.Jobs;
import org.zwischenraum.members.Members;

/** Asks a member about the next introduction, at most one a week: in a rhythm that no answer changes, others' or their own. */
@Component
class AskNext implements Job {
    static final String KIND = "introductions.askNext";
    private static final Duration LOOK_AGAIN = Duration.ofDays(1);
    private final Invitations invitations;
    private final Introductions introductions;
    private final Answers answers;
    private final Acquaintance acquaintance;
    private final Members members;
    private final Notices notices;
    private final Jobs jobs;
    private final Clock clock;

    AskNext(
            Invitations invitations,
            Introductions introductions,
            Answers answers,
            Acquaintance acquaintance,
            Members members,
            Notices notices,
            Jobs jobs,
            Clock clock) {
        this.invitations = invitations;
        this.introductions = introductions;
        this.answers = answers;
        this.acquaintance = acquaintance;
        this.members = members;
        this.notices = notices;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String subject) {
        UUID member = UUID.fromString(subject);
        if (!invitations.freeFrom(member).isAfter(clock.instant())) askOne(member);
        planNext(member);
    }

    private void askOne(UUID member) {
        invitations.waitingFor(member).stream()
                .map(introductions::get)
                .filter(acquaintance::mayBeAsked)
                .findFirst()
                .ifPresent(introduction -> ask(introduction, member));
    }

    /**
     * Who said no to the same person not long ago is spared: the turn is taken and the no counts, so that their week goes
     * as it would have gone. A letter comes about the same person only once, whatever was answered.
     */
    private void ask(Introduction introduction, UUID member) {
        UUID other = introduction.otherThan(member);
        boolean letter = !invitations.knowsOf(member, other);
        invitations.ask(introduction.id(), member);
        if (answers.hasRefused(member, other)) answers.keep(introduction, member, Answer.NOT_THIS_TIME);
        else tell(introduction, member, letter);
    }

    private void tell(Introduction introduction, UUID member, boolean letter) {
        Notice notice = asked(introduction, member, members).once("introductions.asked:" + introduction.id());
        notices.tell(letter ? notice.alsoByLetter(Matter.INTRODUCTIONS) : notice);
    }

    /** What the one who is asked reads in the inbox: with the other's name, unless both want to be asked first. */
    static Notice asked(Introduction introduction, UUID member, Members members) {
        String introducer = members.get(introduction.introducer()).name();
        if (introduction.isNamelessFor(member))
            return Notice.to(member, "introductions.notice.askedNameless", introduction.path())
                    .with("introducer", introducer);
        return Notice.to(member, "introductions.notice.asked", introduction.path())
                .with("introducer", introducer)
                .with("other", members.get(introduction.otherThan(member)).name());
    }

    /** Those who may not be asked just now are looked at again each day until their introduction ends. */
    private void planNext(UUID member) {
        if (invitations.waitingFor(member).isEmpty()) return;
        Instant now = clock.instant();
        Instant free = invitations.freeFrom(member);
        jobs.at(free.isAfter(now) ? free : now.plus(LOOK_AGAIN), KIND, member.toString());
    }
}
