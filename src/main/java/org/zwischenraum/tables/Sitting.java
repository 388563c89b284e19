package org.zwischenraum.tables;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.jobs.Jobs;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.presences.Presence;
import org.zwischenraum.presences.Presences;
import org.zwischenraum.presences.State;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.NotThere;

/** How one begins a focus, comes in late, and leaves without noise. */
@Component
class Sitting {
    private final Focuses focuses;
    private final Presences presences;
    private final Members members;
    private final Jobs jobs;
    private final TableNews news;
    private final Clock clock;

    Sitting(Focuses focuses, Presences presences, Members members, Jobs jobs, TableNews news, Clock clock) {
        this.focuses = focuses;
        this.presences = presences;
        this.members = members;
        this.jobs = jobs;
        this.news = news;
        this.clock = clock;
    }

    /** The focus at this table that the viewer may know of. */
    Optional<Focus> seen(UUID table, Member me) {
        return Optional.ofNullable(seen(List.of(table), me).get(table));
    }

    /** By table, the focus that the viewer may know of: the one in which they are, else the oldest with somebody whom they see. */
    Map<UUID, Focus> seen(List<UUID> tables, Member me) {
        Map<UUID, Focus> seen = new HashMap<>();
        Stream.concat(focuses.of(me.id()).stream(), focuses.at(tables).stream())
                .filter(focus -> isSeen(focus, me))
                .forEach(focus -> seen.putIfAbsent(focus.table(), focus));
        return seen;
    }

    private boolean isSeen(Focus focus, Member me) {
        return focuses.parts(focus.id()).stream()
                .anyMatch(part -> part.member().equals(me.id())
                        || presences.find(part.member(), me).isPresent());
    }

    /** Begins a focus, if none goes on that this member knows of; else they come in to that one. */
    @Transactional
    void begin(UUID id, UUID table, Stretch stretch, String intention, boolean isConcentrated, Member me) {
        Optional<Focus> there = seen(table, me).filter(focus -> !focus.isBreak(clock.instant()));
        Focus focus = there.orElseGet(() -> {
            seen(table, me).ifPresent(this::over);
            return begin(id, table, stretch);
        });
        join(focus, intention, isConcentrated, me);
    }

    private Focus begin(UUID id, UUID table, Stretch stretch) {
        Instant now = clock.instant();
        Focus focus = new Focus(id, table, now, stretch.length().map(now::plus).orElse(null), null);
        if (!focuses.begin(focus)) return focuses.find(id).orElseThrow(NotThere::new);
        focus.end().ifPresent(end -> jobs.at(end, FocusEnd.KIND, id.toString()));
        return focus;
    }

    /** @throws Conflict when it is over meanwhile */
    @Transactional
    void join(UUID table, String intention, boolean isConcentrated, Member me) {
        Focus focus = seen(table, me).orElseThrow(() -> new Conflict("tables.focus.gone", path(table)));
        join(focus, intention, isConcentrated, me);
    }

    private void join(Focus focus, String intention, boolean isConcentrated, Member me) {
        focuses.of(me.id()).filter(other -> !other.id().equals(focus.id())).ifPresent(other -> leave(other, me));
        Presence presence = presences.of(me.id()).orElseThrow(NotThere::new);
        if (!presence.seat().equals(Optional.of(focus.table()))) presences.sit(focus.table(), me);
        boolean becomes = isConcentrated && !focus.isBreak(clock.instant());
        String before = becomes ? presence.state().name() : null;
        // The presence before the part, as when a focus ends: neither waits for the other.
        if (becomes) presences.state(State.FOCUSED, focus.endsAt(), me);
        focuses.join(new Part(focus.id(), me.id(), intention, before, ""));
        news.changed(focus.table(), me.id());
    }

    /** Nobody is told; a free focus ends with the last one. */
    @Transactional
    void leave(Member me) {
        focuses.of(me.id()).ifPresent(focus -> leave(focus, me));
    }

    private void leave(Focus focus, Member me) {
        focuses.part(focus.id(), me.id()).ifPresent(this::giveBack);
        focuses.leave(focus.id(), me.id());
        news.changed(focus.table(), me.id());
        if (focuses.parts(focus.id()).isEmpty()) focuses.end(focus.id());
    }

    /** @throws Conflict when it is over meanwhile */
    @Transactional
    void say(UUID table, String word, Member me) {
        Focus focus = focuses.of(me.id())
                .filter(one -> one.table().equals(table))
                .orElseThrow(() -> new Conflict("tables.focus.gone", path(table)));
        focuses.say(focus.id(), me.id(), word);
        news.changed(table, me.id());
    }

    /** Its time is up: everybody is as before, and the break begins; after that it is over. Twice is once. */
    @Transactional
    void goOn(Focus focus) {
        focuses.parts(focus.id()).forEach(this::giveBack);
        focuses.settle(focus.id());
        Instant now = clock.instant();
        focus.breakEnd()
                .filter(end -> end.isAfter(now))
                .ifPresentOrElse(end -> jobs.at(end, FocusEnd.KIND, focus.id().toString()), () -> over(focus));
        tell(focus);
    }

    private void over(Focus focus) {
        focuses.end(focus.id());
        tell(focus);
    }

    private void tell(Focus focus) {
        focuses.parts(focus.id()).forEach(part -> news.changed(focus.table(), part.member()));
    }

    /** The state that was there before, unless somebody has chosen another meanwhile. */
    private void giveBack(Part part) {
        String before = part.stateBefore();
        if (before == null) return;
        presences
                .of(part.member())
                .filter(one -> one.state() == State.FOCUSED)
                .ifPresent(_ -> presences.state(State.valueOf(before), null, members.get(part.member())));
    }

    static String path(UUID table) {
        return "/tables/" + table;
    }
}
