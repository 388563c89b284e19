package org.zwischenraum.rota;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.NotAllowed;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** Hosts and deputies plan their weeks. */
@Controller
@OpenTo(Standing.TEAM)
class RotaController {
    static final int WEEKS = 12;
    private static final int LONGEST = 180;
    private final Rota rota;
    private final Members members;

    RotaController(Rota rota, Members members) {
        this.rota = rota;
        this.members = members;
    }

    /** @param away the planned one is not there on its first working day */
    record Week(LocalDate monday, LocalDate sunday, Optional<UUID> planned, Optional<UUID> standIn, boolean away) {}

    /** The weeks to come as one of those who plan them sees them. */
    record Plan(Member me, List<Week> weeks, List<Absence> absences, List<Swap> swaps, Map<UUID, Member> people) {
        String name(UUID id) {
            return Optional.ofNullable(people.get(id)).map(Member::name).orElse("");
        }

        boolean isMine(Week week) {
            return week.planned().filter(me.id()::equals).isPresent();
        }

        /** Weeks of others, for which one of one's own may be offered. */
        List<Week> others() {
            return weeks.stream()
                    .filter(week -> week.planned().isPresent() && !isMine(week))
                    .toList();
        }
    }

    @GetMapping(Rota.PATH)
    Show index(Member me) {
        allow(me);
        return Show.page("rota/index", plan(me));
    }

    @PostMapping("/hosting/rota/weeks/{monday}")
    Redirect take(@PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate monday, Member me) {
        allow(me);
        rota.take(near(monday), me);
        return Redirect.to(Rota.PATH);
    }

    @PostMapping("/hosting/rota/weeks/{monday}/return")
    Redirect giveBack(@PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate monday, Member me) {
        allow(me);
        if (rota.holder(monday).filter(me.id()::equals).isPresent()) rota.giveBack(monday, me);
        return Redirect.to(Rota.PATH);
    }

    /** @param id made when the form was shown */
    @PostMapping("/hosting/rota/weeks/{monday}/swaps")
    Redirect offer(
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate monday,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate other,
            @RequestParam Optional<UUID> id,
            Member me) {
        allow(me);
        rota.offer(id.orElseGet(Ids::next), near(monday), near(other), me);
        return Redirect.to(Rota.PATH);
    }

    @PostMapping("/hosting/rota/swaps/{id}/acceptance")
    Redirect accept(@PathVariable UUID id, Member me) {
        allow(me);
        rota.accept(id, me);
        return Redirect.to(Rota.PATH);
    }

    @PostMapping("/hosting/rota/swaps/{id}/removal")
    Redirect drop(@PathVariable UUID id, Member me) {
        allow(me);
        rota.drop(id, me);
        return Redirect.to(Rota.PATH);
    }

    /** @param id made when the form was shown */
    @PostMapping("/hosting/rota/absences")
    View away(
            @RequestParam Optional<UUID> id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> until,
            Member me) {
        allow(me);
        if (from.isEmpty() || until.isEmpty() || isOdd(from.get(), until.get()))
            return Show.page("rota/index", plan(me)).with(new Invalid("from", "rota.problem.absence"));
        rota.away(id.orElseGet(Ids::next), from.get(), until.get(), me);
        return Redirect.to(Rota.PATH + "#away");
    }

    @PostMapping("/hosting/rota/absences/{id}/removal")
    Redirect backAgain(@PathVariable UUID id, Member me) {
        allow(me);
        rota.backAgain(id, me);
        return Redirect.to(Rota.PATH + "#away");
    }

    private boolean isOdd(LocalDate from, LocalDate until) {
        return until.isBefore(from)
                || until.isBefore(rota.today())
                || until.isAfter(from.plusDays(LONGEST))
                || from.isAfter(rota.today().plusYears(1));
    }

    /** A Monday within the weeks that can be planned. */
    private LocalDate near(LocalDate monday) {
        LocalDate first = Rotation.monday(rota.today());
        boolean isNear = monday.equals(Rotation.monday(monday))
                && !monday.isBefore(first)
                && monday.isBefore(first.plusWeeks(WEEKS));
        if (!isNear) throw new Conflict("rota.changed", Rota.PATH);
        return monday;
    }

    private static void allow(Member me) {
        if (!Rota.takesPart(me)) throw new NotAllowed("web.notAllowed.hosts");
    }

    private Plan plan(Member me) {
        Rotation rotation = rota.rotation();
        LocalDate first = Rotation.monday(rota.today());
        List<Week> weeks = IntStream.range(0, WEEKS)
                .mapToObj(first::plusWeeks)
                .map(monday -> week(rotation, monday))
                .toList();
        List<Absence> absences = rota.absences(rota.today());
        List<Swap> swaps = rota.swaps(me);
        List<UUID> people = Stream.of(
                        rotation.pool().stream(),
                        absences.stream().map(Absence::member),
                        swaps.stream().flatMap(swap -> Stream.of(swap.from(), swap.to())))
                .flatMap(ids -> ids)
                .filter(Objects::nonNull)
                .toList();
        return new Plan(me, weeks, absences, swaps, members.named(people));
    }

    private Week week(Rotation rotation, LocalDate monday) {
        LocalDate day = monday.isBefore(rota.today()) ? rota.today() : monday;
        Duty duty = rotation.on(day);
        boolean away = duty.planned().isPresent() && !duty.planned().equals(duty.host());
        Optional<UUID> standIn = away ? duty.host() : duty.standIn();
        return new Week(monday, monday.plusDays(6), duty.planned(), standIn, away);
    }
}
