package org.zwischenraum.introductions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.inbox.Matter;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.jobs.Job;
import org.zwischenraum.jobs.Jobs;
import org.zwischenraum.members.Members;

/** Asks a member about the next introduction, at most one a week. What others have answered plays no part. */
@Component
class AskNext implements Job {
    static final String KIND = "introductions.askNext";
    private static final Duration LOOK_AGAIN = Duration.ofDays(1);
    private final Invitations invitations;
    private final Introductions introductions;
    private final Acquaintance acquaintance;
    private final Members members;
    private final Notices notices;
    private final Jobs jobs;
    private final Clock clock;

    AskNext(
            Invitations invitations,
            Introductions introductions,
            Acquaintance acquaintance,
            Members members,
            Notices notices,
            Jobs jobs,
            Clock clock) {
        this.invitations = invitations;
        this.introductions = introductions;
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
        Instant now = clock.instant();
        Optional<Introduction> next = invitations.waitingFor(member).stream()
                .filter(waiting -> !waiting.dueAt().isAfter(now))
                .map(waiting -> introductions.get(waiting.introduction()))
                .filter(introduction -> acquaintance.mayBeAsked(introduction, member))
                .findFirst();
        next.ifPresent(introduction -> ask(introduction, member));
    }

    /** The letter comes once: that somebody is asked again is nobody else's business, the mail server's neither. */
    private void ask(Introduction introduction, UUID member) {
        boolean isFirst = invitations.ask(introduction.id(), member);
        Notice notice = Notice.to(member, "introductions.notice.asked", introduction.path())
                .with("introducer", members.get(introduction.introducer()).name())
                .with("other", members.get(introduction.otherThan(member)).name())
                .once("introductions.asked:" + introduction.id() + ":" + clock.instant());
        notices.tell(isFirst ? notice.alsoByLetter(Matter.INTRODUCTIONS) : notice);
    }

    /** Those who may not be asked just now are looked at again each day until their introduction ends. */
    private void planNext(UUID member) {
        List<Invitations.Waiting> waiting = invitations.waitingFor(member);
        if (waiting.isEmpty()) return;
        Instant now = clock.instant();
        Instant free = invitations.freeFrom(member);
        Instant due = waiting.getFirst().dueAt();
        Instant next = free.isAfter(due) ? free : due;
        jobs.at(next.isAfter(now) ? next : now.plus(LOOK_AGAIN), KIND, member.toString());
    }
}
