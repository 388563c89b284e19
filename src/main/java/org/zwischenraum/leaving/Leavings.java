package org.zwischenraum.leaving;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.community.Communities;
import org.zwischenraum.entry.Account;
import org.zwischenraum.entry.Accounts;
import org.zwischenraum.entry.Sessions;
import org.zwischenraum.jobs.AfterCommit;
import org.zwischenraum.jobs.Jobs;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Memberships;
import org.zwischenraum.text.Texts;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Remembering;

/** Who is leaving, and who has left. */
@Component
class Leavings {
    /** To change one's mind. */
    static final Duration PATIENCE = Duration.ofDays(14);

    private final JdbcClient sql;
    private final Clock clock;
    private final Members members;
    private final Memberships memberships;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Communities communities;
    private final Texts texts;
    private final Jobs jobs;
    private final Departures departures;
    private final LeavingLetters letters;
    private final List<Belongings> belongings;
    private final ObjectProvider<Remembering> memories;

    Leavings(
            JdbcClient sql,
            Clock clock,
            Members members,
            Memberships memberships,
            Accounts accounts,
            Sessions sessions,
            Communities communities,
            Texts texts,
            Jobs jobs,
            Departures departures,
            LeavingLetters letters,
            List<Belongings> belongings,
            ObjectProvider<Remembering> memories) {
        this.sql = sql;
        this.clock = clock;
        this.members = members;
        this.memberships = memberships;
        this.accounts = accounts;
        this.sessions = sessions;
        this.communities = communities;
        this.texts = texts;
        this.jobs = jobs;
        this.departures = departures;
        this.letters = letters;
        this.belongings = belongings;
        this.memories = memories;
    }

    /** When everything of somebody who is leaving goes. */
    static Instant endOf(Member leaving) {
        return Objects.requireNonNull(leaving.leavingAt()).plus(PATIENCE);
    }

    /**
     * Somebody asks to go; asked again, it changes nothing.
     *
     * @throws Conflict when no host would be left
     */
    @Transactional
    void begin(Member me) {
        if (me.leavingAt() != null) return;
        if (me.isHost()) keepAHost(me);
        Instant now = clock.instant();
        leaveAt(me.id(), now.plus(PATIENCE));
        AfterCommit.run(() -> departures.note(new Departure(me.id(), now.plus(PATIENCE))));
        letters.begun(me, now.plus(PATIENCE));
    }

    private void leaveAt(UUID member, Instant end) {
        memberships.leave(member, end.minus(PATIENCE).atOffset(ZoneOffset.UTC));
        jobs.at(end, Parting.KIND, member.toString());
    }

    /**
     * They stay after all; nothing happens when they were not about to go. Noted before the database knows, as going is noted
     * after it: whatever is cut off in between, nobody goes by mistake.
     */
    @Transactional
    void stay(Member me) {
        if (me.leavingAt() == null) return;
        departures.note(new Departure(me.id(), null));
        memberships.leave(me.id(), null);
        jobs.cancel(Parting.KIND, me.id().toString());
    }

    /** The fourteen days are over: all of theirs goes, at once and together. */
    @Transactional
    void part(UUID member) {
        members.find(member)
                .filter(someone -> someone.emptiedAt() == null && someone.leavingAt() != null)
                .filter(someone -> !endOf(someone).isAfter(clock.instant()))
                .ifPresent(this::depart);
    }

    /** What a backup from before does not know: who has gone since, is about to, or has stayed after all. */
    @Transactional
    void apply(Departure said) {
        members.find(said.member())
                .filter(someone -> someone.emptiedAt() == null)
                .ifPresent(someone -> apply(said, someone));
    }

    private void apply(Departure said, Member someone) {
        Instant end = said.at();
        if (end == null && someone.leavingAt() != null) memberships.leave(someone.id(), null);
        if (end != null && !end.isAfter(clock.instant())) depart(someone);
        if (end != null && end.isAfter(clock.instant()) && someone.leavingAt() == null) leaveAt(someone.id(), end);
    }

    /** Who is leaving and does not stand in the file yet, because the program was cut off just then. */
    void noteMissing() {
        Set<UUID> noted = departures.all().stream()
                .filter(departure -> departure.at() != null)
                .map(Departure::member)
                .collect(Collectors.toSet());
        memberships.leaving().forEach((member, since) -> {
            if (!noted.contains(member)) departures.note(new Departure(member, since.plus(PATIENCE)));
        });
    }

    private void depart(Member who) {
        Account account = accounts.find(who.id()).orElseThrow();
        Goodbye goodbye = new Goodbye(
                sql,
                who.id(),
                who.name(),
                account.email(),
                nameless(),
                clock.instant().atOffset(ZoneOffset.UTC));
        belongings.forEach(module -> module.leave(goodbye));
        memberships.empty(who.id(), goodbye.nameless());
        sessions.endAll(who.id());
        accounts.close(who.id());
        letters.gone(who, account.email());
        AfterCommit.run(() -> memories.forEach(Remembering::forget));
    }

    private String nameless() {
        return texts.say(communities.get().languages().getFirst(), "leaving.nameless");
    }

    /** Locks the hosts' rows, so that two hosts cannot leave at the same moment. */
    private void keepAHost(Member me) {
        List<UUID> hosts = sql.sql("""
                select id from member where role = 'HOST' and suspended_at is null and leaving_at is null and emptied_at is null
                order by id for update
                """).query(Ids::first).list();
        if (hosts.stream().allMatch(me.id()::equals)) throw new Conflict("leaving.lastHost", "/me/leaving");
    }
}
