package org.zwischenraum.rota;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Communities;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.jobs.Job;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Role;
import org.zwischenraum.safety.Standings;

/**
 * Tells the host of the week what lies on the desk, and after two days the stand-in; a deputy whose turn it is becomes a host
 * up to the end of the week. In a week that nobody has planned the desk is everybody's, and nobody is told by this.
 */
@Component
class DeskWatch implements Job {
    private static final Duration LONG = Duration.ofDays(2);
    private static final String DESK = "/hosting";
    private final Rota rota;
    private final OnTheDesk desk;
    private final Members members;
    private final Standings standings;
    private final Communities communities;
    private final Notices notices;
    private final Clock clock;

    DeskWatch(
            Rota rota,
            OnTheDesk desk,
            Members members,
            Standings standings,
            Communities communities,
            Notices notices,
            Clock clock) {
        this.rota = rota;
        this.desk = desk;
        this.members = members;
        this.standings = standings;
        this.communities = communities;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public boolean restsWhenSwitchedOff() {
        return true;
    }

    @Override
    public String kind() {
        return "rota.deskWatch";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofMinutes(20));
    }

    @Override
    public void run(String subject) {
        if (communities.find().isEmpty()) return;
        Duty duty = rota.rotation().on(rota.today());
        if (duty.host().isEmpty()) return;
        Member host = members.get(duty.host().get());
        letAct(host);
        tell(host, desk.of(host), "rota.notice.waits", "");
        duty.standIn().map(members::get).ifPresent(this::tellLate);
    }

    private void tellLate(Member standIn) {
        Instant longAgo = clock.instant().minus(LONG);
        List<Waiting> late = desk.of(standIn).stream()
                .filter(one -> one.since().isBefore(longAgo))
                .toList();
        if (late.isEmpty()) return;
        letAct(standIn);
        tell(standIn, late, "rota.notice.late", ".late");
    }

    private void letAct(Member who) {
        if (who.role() != Role.DEPUTY) return;
        Instant end = Rotation.monday(rota.today())
                .plusWeeks(1)
                .atStartOfDay(communities.get().zone())
                .toInstant();
        standings.standIn(who, end, null);
    }

    /** One mark in the inbox is enough, however much came since. */
    private void tell(Member who, List<Waiting> waiting, String key, String more) {
        for (Waiting one : waiting) tell(who.id(), one, key, more);
    }

    private void tell(UUID who, Waiting one, String key, String more) {
        if (!notices.isWaiting(who, DESK))
            notices.tell(Notice.to(who, key, DESK).once(one.mark() + more));
    }
}
