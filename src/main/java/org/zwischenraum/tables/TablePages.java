package org.zwischenraum.tables;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zwischenraum.calls.Calls;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.plans.Plans;
import org.zwischenraum.presences.Presence;
import org.zwischenraum.presences.Presences;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.NotThere;

/** Gathers what somebody sees who comes to a table. */
@Component
class TablePages {
    private final Plans plans;
    private final Presences presences;
    private final Members members;
    private final Talk talk;
    private final Focuses focuses;
    private final Sitting sitting;
    private final Calls calls;
    private final Limits limits;
    private final Clock clock;

    TablePages(
            Plans plans,
            Presences presences,
            Members members,
            Talk talk,
            Focuses focuses,
            Sitting sitting,
            Calls calls,
            Limits limits,
            Clock clock) {
        this.plans = plans;
        this.presences = presences;
        this.members = members;
        this.talk = talk;
        this.focuses = focuses;
        this.sitting = sitting;
        this.calls = calls;
        this.limits = limits;
        this.clock = clock;
    }

    Plans.Standing table(UUID id) {
        return plans.table(id).orElseThrow(NotThere::new);
    }

    /** A table at which somebody does something: not too often, since everybody who sees them is told. */
    Plans.Standing busy(UUID id, Member me) {
        limits.take("tables", me.id(), 120, Duration.ofMinutes(10));
        return table(id);
    }

    TablePage of(UUID id, Member me) {
        Plans.Standing standing = table(id);
        Instant now = clock.instant();
        return new TablePage(
                standing,
                me,
                here(standing, me),
                people(standing, me),
                talk.line(id, me).map(this::spoken),
                talk.at(id, me).stream().map(this::spoken).toList(),
                sitting.seen(id, me).map(focus -> round(focus, now, me)),
                calls.talking(id, me),
                now);
    }

    /** How a member is in the space in which this table stands. */
    Optional<Presence> here(Plans.Standing standing, Member me) {
        return presences
                .of(me.id())
                .filter(one -> one.space().equals(standing.space().id()));
    }

    private List<TablePage.Seated> people(Plans.Standing standing, Member me) {
        List<Presence> seated = presences.here(standing.space().id(), me).stream()
                .filter(one -> one.seat().filter(standing.table().id()::equals).isPresent())
                .sorted(Comparator.comparing(Presence::since).thenComparing(Presence::member))
                .toList();
        Map<UUID, Member> named =
                members.named(seated.stream().map(Presence::member).toList());
        return seated.stream()
                .flatMap(one -> Stream.ofNullable(named.get(one.member()))
                        .map(who -> new TablePage.Seated(who, one, who.id().equals(me.id()))))
                .toList();
    }

    private TablePage.Round round(Focus focus, Instant now, Member me) {
        List<TablePage.Taking> parts = focuses.parts(focus.id()).stream()
                .filter(part -> part.member().equals(me.id())
                        || presences.find(part.member(), me).isPresent())
                .map(part -> new TablePage.Taking(
                        part, members.get(part.member()), part.member().equals(me.id())))
                .toList();
        return new TablePage.Round(focus, parts, now);
    }

    private Spoken spoken(Word word) {
        return new Spoken(word, members.get(word.author()));
    }
}
